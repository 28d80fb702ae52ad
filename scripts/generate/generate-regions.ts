import { readFile } from 'node:fs/promises';
import { inContract } from './contract-folder.ts';

interface RegionData {
  asOf: string;
  current: Readonly<Record<string, string>>;
  retired: readonly { code: string; name: string; from?: string; to: string }[];
}

const quote = (text: string): string => `'${text}'`;

/** `11北京市|01市辖区,01东城区,02西城区|…`: a province, then its cities, each with its counties; two digits and a name each. */
const toProvinceLine = (province: string, current: RegionData['current']): string => {
  const below = Object.entries(current).filter(([code]) => code.startsWith(province) && !code.endsWith('0000'));
  const cities = below.filter(([code]) => code.endsWith('00')).map(([city, name]) => {
    const counties = below.filter(([code]) => code.startsWith(city.slice(0, 4)) && code !== city);
    return [`${city.slice(2, 4)}${name}`, ...counties.map(([code, county]) => `${code.slice(4)}${county}`)].join(',');
  });
  return [`${province}${current[`${province}0000`] ?? ''}`, ...cities].join('|');
};

/** `src/generated/regions.ts`, compact, from the dated table in `regions/regions.json`. */
export const generateRegions = async (): Promise<string> => {
  const { asOf, current, retired } = JSON.parse(await readFile(inContract('regions/regions.json'), 'utf8')) as RegionData;
  const orphan = Object.keys(current).find((code) => current[`${code.slice(0, 2)}0000`] === undefined || current[`${code.slice(0, 4)}00`] === undefined);
  if (orphan !== undefined) throw new Error(`Failed to generate the regions: ${orphan} has no parent. Correct regions/regions.json.`);
  const strange = [...Object.values(current), ...retired.map(({ name }) => name)].find((name) => /[0-9|,'\s]/.test(name));
  if (strange !== undefined) throw new Error(`Failed to generate the regions: the name "${strange}" holds a character that separates. Choose another form in generate-regions.ts.`);
  const provinces = [...new Set(Object.keys(current).map((code) => code.slice(0, 2)))].toSorted();
  const gone = retired.map(({ code, name, from = '', to }) => [code, name, from, to].join(','));
  return [
    `/** The present codes are those of this day. */\nexport const regionsAsOf = ${quote(asOf)};\n\n`,
    `export const currentRegions: readonly string[] = [\n${provinces.map((province) => `  ${quote(toProvinceLine(province, current))},\n`).join('')}];\n\n`,
    `export const retiredRegions = ${quote(gone.join('|'))};\n`,
  ].join('');
};
