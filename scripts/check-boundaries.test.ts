import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { findBoundaryProblems, layers } from './check-boundaries.ts';
import { listPackages } from './repository.ts';

let root: string;

const write = (path: string, text: string): void => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** Writes a package that lists `dependencies` (and testkit for its tests) and has these sources. */
const writePackage = (name: string, dependencies: readonly string[], sources: Readonly<Record<string, string>> = {}): void => {
  const toRecord = (names: readonly string[]) => Object.fromEntries(names.map((other) => [`@lianban/${other}`, 'workspace:*']));
  write(
    `packages/${name}/package.json`,
    JSON.stringify({ name: `@lianban/${name}`, dependencies: toRecord(dependencies), devDependencies: toRecord(['testkit']) }),
  );
  for (const [path, text] of Object.entries(sources)) write(`packages/${name}/${path}`, text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lianban-layers-'));
  mkdirSync(join(root, 'examples'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the layer table', () => {
  it('gives every package of this repository a layer', () => {
    const names = listPackages('packages').map(({ directory }) => directory);
    expect(names.filter((name) => name !== 'testkit' && !(name in layers))).toEqual([]);
  });
});

describe('findBoundaryProblems', () => {
  const rows = [
    ['an import from a lower layer', 'form-engine', ['contract'], "import { a } from '@lianban/contract';", []],
    ['an import of an entry point', 'form-engine', ['contract'], "export * from '@lianban/contract/validators';", []],
    ['an import within the package', 'form-engine', [], "import { a } from '../src/a.ts';", []],
    ['an upward import', 'contract', ['sandbox'], "import { a } from '@lianban/sandbox';", [/upward/, /package.json.*upward/]],
    ['a sideways import', 'form-engine', ['case-machine'], "export { a } from '@lianban/case-machine';", [/sideways/, /package.json.*sideways/]],
    ['a dynamic upward import', 'contract', ['cli'], "const a = await import('@lianban/cli');", [/upward/, /package.json.*upward/]],
    ['an import of types only', 'contract', ['cli'], "import type { A } from '@lianban/cli';", [/upward/, /package.json.*upward/]],
    ['a relative import of another package', 'form-engine', [], "import { a } from '../../contract/src/a.ts';", [/another package/]],
    ['an import that package.json does not list', 'form-engine', [], "import { a } from '@lianban/contract';", [/does not list/]],
    ['testkit outside a test', 'form-engine', [], "import { a } from '@lianban/testkit';", [/outside a test/]],
    ['a pair that the design forbids', 'elements', ['platform-client'], '', [/ports of contract/]],
    ['a package without a layer', 'stranger', [], '', [/no layer/]],
    ['an import that only a comment shows', 'contract', [], "/** import { a } from '@lianban/cli'; */\nexport const a = 1;", []],
  ] as const;

  it.each(rows)('judges %s', (_title, name, dependencies, text, expected) => {
    writePackage(name, dependencies, { 'src/index.ts': text });
    const problems = findBoundaryProblems(root).toSorted((a, b) => Number(a.includes('package.json:')) - Number(b.includes('package.json:')));
    expect(problems).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(problems[index]).toMatch(pattern);
  });

  it('lets tests import testkit', () => {
    writePackage('contract', [], { 'src/a.test.ts': "import { a } from '@lianban/testkit';" });
    expect(findBoundaryProblems(root)).toEqual([]);
  });

  it('lets testkit import any package', () => {
    writePackage('testkit', ['elements'], { 'src/index.ts': "export { a } from '@lianban/elements';" });
    expect(findBoundaryProblems(root)).toEqual([]);
  });
});
