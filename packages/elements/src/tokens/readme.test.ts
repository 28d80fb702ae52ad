import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { color, control, focus, radius, shadow, space, type } from './index.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const tokens = [color, control, focus, radius, shadow, space, type].flatMap((group) => Object.values(group)).map(({ cssText }) => /^var\((--lianban-[\w-]+), (.*)\)$/u.exec(cssText));

it.each(tokens.flatMap((token) => (token === null ? [] : [[token[1], token[2]]])))('the README lists %s with its default', (name, value) => {
  expect(readme).toContain(`\`${name}: ${value}\``);
});
