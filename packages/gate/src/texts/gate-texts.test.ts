import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import entries from '../../errors.json' with { type: 'json' };

const sources = join(import.meta.dirname, '..');
const listed = entries.map(({ code }) => code);

test('every code of the type has its texts, and every text a code', () => {
  const named = [...readFileSync(join(import.meta.dirname, 'gate-code.ts'), 'utf8').matchAll(/'([a-z]+\/[a-z0-9-]+)'/g)].map(([, code]) => code);
  expect(named.toSorted()).toEqual(listed.toSorted());
});

// Used by the command, for what nobody foresaw.
const outside = new Set(['gate/unexpected']);

test('every code is used', () => {
  const text = globSync('**/*.ts', { cwd: sources, exclude: ['**/*.test.ts', 'texts/gate-code.ts'] }).map((file) => readFileSync(join(sources, file), 'utf8')).join('\n');
  expect(listed.filter((code) => !outside.has(code) && !text.includes(`'${code}'`))).toEqual([]);
});
