import type { BundleDefinition } from '@lianban/contract';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mergeForms } from '../index.ts';
import { lintBundle, toBundleFiles } from './index.ts';
import type { LintFile } from './index.ts';

/** `LIANBAN_PROPERTY_RUNS=100000` for a long run. */
const numRuns = Number(process.env['LIANBAN_PROPERTY_RUNS'] ?? 100);
const timeout = 120_000 + 500 * numRuns;
const newborn = toBundleFiles(newbornDefinition);

/** Words that mean something somewhere, and those that every object inherits. */
const word = fc.constantFrom('scenario', 'answers', 'items', 'var', '==', 'in', 'and', 'properties', 'type', 'object', 'enum', 'required', 'x-element', 'person.name', 'x-visible-when', 'members', 'newborn.birthCertificate', 'birthCertificate', 'constructor', '__proto__', 'toString', 'ui:order', '*', '', 'scenario.birthplace', 'answers.child.name', '/', '^[', 'workingDay', '…');
const garbage = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, word, fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.string({ unit: 'binary' }), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(fc.oneof(word, fc.string()), tie('value'), { maxKeys: 4 })),
})).value;

const places = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null ? [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))] : [path];

/** The file with one value replaced by garbage. */
const spoil = (text: string, pick: number, value: unknown): string => {
  const root: unknown = JSON.parse(text);
  const all = places(root);
  const path = all[pick % all.length] ?? [];
  if (path.length === 0) return JSON.stringify(value) ?? '';
  const parent = path.slice(0, -1).reduce<Record<string, unknown>>((part, step) => part[step] as Record<string, unknown>, root as Record<string, unknown>);
  parent[path.at(-1) ?? ''] = value;
  return JSON.stringify(root);
};

/** What passes is understood by the engine: the check would be worthless if a definition without errors could not be merged. */
const expectUnderstood = (files: readonly LintFile[]): void => {
  if (lintBundle(files).findings.some(({ severity }) => severity === 'error')) return;
  const read = (folder: string): never[] => files.filter(({ name }) => name.startsWith(folder)).map(({ text }) => JSON.parse(text ?? '') as never);
  const [bundle] = read('bundle.json') as BundleDefinition['bundle'][];
  const definition = { bundle, items: read('items/'), forms: read('forms/') } as unknown as BundleDefinition;
  expect(mergeForms(definition, definition.bundle.members.map(({ itemKey }) => itemKey)).fields.length).toBeGreaterThan(0);
};

/** Sentences without holes, for whatever the files hold. */
const expectWholeFindings = (files: readonly LintFile[]): void => {
  for (const finding of lintBundle(files).findings) {
    expect(finding.message).not.toMatch(/undefined”|\[object O/);
    expect(finding.hint).not.toBe('');
    expect(finding.severity).toMatch(/^(error|warning)$/);
    expect(finding.label).toBeTypeOf('string');
  }
};

describe('lintBundle', () => {
  it('says something about garbage at any place of any file, and never throws', () => {
    const change = fc.record({ file: fc.nat(newborn.length - 1), pick: fc.nat(), value: garbage });
    expect(() => fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const texts = newborn.map(({ text }) => text ?? '');
        for (const { file, pick, value } of changes) texts[file] = spoil(texts[file] ?? '', pick, value);
        const files = newborn.map(({ name }, index) => ({ name, text: texts[index] ?? '' }));
        expectWholeFindings(files);
        expectUnderstood(files);
      }),
      { numRuns },
    )).not.toThrow();
  }, timeout);

  it('reads files that are nothing but garbage', () => {
    const file = fc.record({ name: fc.oneof(fc.constantFrom('bundle.json', 'items/a.json', 'forms/a.json'), fc.string()), text: fc.oneof(fc.string(), garbage.map((value) => JSON.stringify(value) ?? '')) });
    expect(() => fc.assert(fc.property(fc.array(file, { maxLength: 5 }), expectWholeFindings), { numRuns })).not.toThrow();
  }, timeout);

  it('reads a file that was cut off or has one sign changed', () => {
    expect(() => fc.assert(
      fc.property(fc.nat(newborn.length - 1), fc.nat(), fc.string({ maxLength: 2 }), fc.boolean(), (file, at, text, isCut) => {
        expectWholeFindings(newborn.map((known, index) => {
          if (index !== file) return known;
          const whole = known.text ?? '';
          const place = at % whole.length;
          return { ...known, text: whole.slice(0, place) + text + (isCut ? '' : whole.slice(place + 1)) };
        }));
      }),
      { numRuns },
    )).not.toThrow();
  }, timeout);
});
