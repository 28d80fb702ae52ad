import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('generated shapes', () => {
  it.each(['shape-tests.ts', 'shape-schemas.ts', 'validators.ts'])('%s needs no eval and no library', (file) => {
    const code = readFileSync(new URL(`../generated/${file}`, import.meta.url), 'utf8');
    expect(code).not.toMatch(/\beval\b|\bFunction\s*\(|\brequire\b/);
    expect([...code.matchAll(/from '([^']+)'/g)].filter(([, path]) => !path?.startsWith('.'))).toEqual([]);
  });
});
