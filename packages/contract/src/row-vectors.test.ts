import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Condition {
  then?: { required?: string[]; properties?: Record<string, object> };
  dependentRequired?: Record<string, string[]>;
}

interface RowVectors {
  cases: { expected: { path: string }[] }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
const files = readdirSync(join(root, 'vectors/rows'));

/** Fields that a condition of the schema demands or narrows. */
const listConditional = ({ allOf = [] }: { allOf?: Condition[] }): string[] =>
  allOf.flatMap(({ then, dependentRequired }) => [...(then?.required ?? []), ...Object.keys(then?.properties ?? {}), ...Object.values(dependentRequired ?? {}).flat()]);

describe('vectors/rows', () => {
  it.each(files)('%s breaks every condition of its schema', (file) => {
    const { cases } = read<RowVectors>(`vectors/rows/${file}`);
    const broken = new Set(cases.flatMap(({ expected }) => expected.map(({ path }) => path)));
    const conditional = listConditional(read(`schemas/exchange/${file.replace('.json', '.schema.json')}`));
    expect(conditional.filter((name) => !broken.has(`/${name}`))).toEqual([]);
  });

  it('are there for every row', () => {
    const rows = readdirSync(join(root, 'schemas/exchange')).filter((file) => JSON.stringify(read(`schemas/exchange/${file}`)).includes('row-common.schema.json"}'));
    expect(rows.map((file) => file.replace('.schema', '')).filter((file) => !files.includes(file))).toEqual([]);
  });
});
