import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateRejectedRow } from '../validators/index.ts';
import { createTarget } from './create-target.ts';
import { targetCases } from './target-cases.ts';
import type { TargetVectors } from './target-cases.ts';

type Vectors = TargetVectors & { target: string };

const readJson = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as T;
const mappings = readdirSync(new URL('../../targets/', import.meta.url)).filter((file) => file.endsWith('.json'));
const vectors = readdirSync(new URL('../../vectors/targets/', import.meta.url)).map((file) => readJson<Vectors>(`vectors/targets/${file}`));

describe.each(mappings)('targets/%s', (file) => {
  const mapping = readJson<{ name: string }>(`targets/${file}`);
  const own = vectors.find(({ target }) => target === mapping.name);

  it.each(targetCases(mapping, own ?? {}))('$name', ({ run }) => {
    expect(run).not.toThrow();
  });

  it('is named as its file', () => {
    expect(file).toBe(`${mapping.name}.json`);
  });
});

describe.each(vectors)('vectors/targets/$target.json', ({ target, returned = [] }) => {
  it.each(returned)('$name is a rejected row of the contract', ({ wireTable, columns }) => {
    const verdict = validateRejectedRow(createTarget(readJson(`targets/${target}.json`)).parseReturned(wireTable, columns));
    expect(verdict.valid ? [] : verdict.problems).toEqual([]);
  });
});

describe('targetCases', () => {
  const mapping = readJson('targets/national.json');
  const [national] = vectors as [Vectors];
  const failing = (vectors: TargetVectors): string[] => targetCases(mapping, vectors).filter(({ run }) => {
    try {
      run();
      return false;
    } catch {
      return true;
    }
  }).map(({ name }) => name);

  it('fails where a target does something else than its vector says', () => {
    const [write] = national.write ?? [];
    const [read] = national.read ?? [];
    const [returned] = national.returned ?? [];
    if (write === undefined || read === undefined || returned === undefined) throw new Error('vectors are missing');
    expect(failing({ write: [write], read: [read], returned: [returned] })).toEqual([]);
    expect(failing({ write: [{ ...write, name: 'other rows', expected: { wireRows: [] } }] })).toEqual(['writes other rows']);
    expect(failing({ write: [{ ...write, name: 'a problem', expected: { ...write.expected, problems: [{ path: '/a', ruleId: 'target/too-long' }] } }] })).toEqual(['writes a problem']);
    expect(failing({ read: [{ ...read, name: 'another record', expected: { row: {} } }] })).toEqual(['reads another record']);
    expect(failing({ returned: [{ ...returned, name: 'another rule', expected: { ruleId: 'row/mobile' } }] })).toEqual(['takes back another rule']);
  });

  it('fails for a mapping that contradicts itself', () => {
    expect(targetCases({ name: 'x' }, {}).map(({ run }) => run)[0]).toThrow(/does not fit the schema/);
  });
});
