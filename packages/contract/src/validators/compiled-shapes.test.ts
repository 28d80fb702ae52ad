import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const shapes = fileURLToPath(new URL('../generated/shapes/', import.meta.url));
const files = readdirSync(shapes).filter((file) => file.endsWith('.js'));

describe('compiled shapes', () => {
  it.each(files)('%s needs no eval and nothing of Ajv', (file) => {
    const code = readFileSync(shapes + file, 'utf8');
    expect(code).not.toMatch(/\beval\b|\bFunction\s*\(|\brequire\b|from ['"]ajv/);
    expect([...code.matchAll(/from "([^"]+)"/g)].map(([, path]) => path)).toEqual(['../../validators/shape-runtime.ts']);
  });
});
