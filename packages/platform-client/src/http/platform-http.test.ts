import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = readdirSync(root, { recursive: true }).map(String).filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^testing\//.test(file));

describe('the client', () => {
  it('asks the platform through the typed document only, so that no path, parameter or body can differ from it', () => {
    const untyped = sources.flatMap((file) => {
      const code = readFileSync(`${root}/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      const typed = code.replace(/(?:http|anonymous)\.(?:GET|POST)\(\s*'\/api\/v1[^']*'|toPlatformUrl\([\w.]+, '\/api\/v1[^']*'/g, '');
      return typed.includes('/api/v1') ? [file] : [];
    });
    expect(untyped).toEqual([]);
  });
});
