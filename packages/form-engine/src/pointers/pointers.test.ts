import { describe, expect, it } from 'vitest';

import type { JsonObject } from '@lianban/contract';

import { readAnswer, removeAnswer, writeAnswer } from './answer-tree.ts';
import { parsePointer, toPointer } from './json-pointer.ts';
import { toAnswerPointer } from './to-answer-pointer.ts';

describe('toAnswerPointer', () => {
  it.each([
    ['child', 'person.name', '/child/name'],
    ['child', 'birth.place', '/child/birthPlace'],
    ['mother', 'bankAccount.holderName', '/mother/bankAccountHolderName'],
    ['household', 'person.hukou.address', '/household/hukouAddress'],
  ])('places %s %s at %s', (subject, element, pointer) => {
    expect(toAnswerPointer(subject, element)).toBe(pointer);
  });

  it.each([
    ['items', 'person.name'],
    ['child', 'name'],
    ['Child', 'person.name'],
    ['child', 'person.constructor'],
  ])('refuses %s %s', (subject, element) => {
    expect(() => toAnswerPointer(subject, element)).toThrow(expect.objectContaining({ code: 'form-engine/invalid-definition' }));
  });
});

describe('JSON pointers', () => {
  it('carry any name through', () => {
    expect(parsePointer(toPointer(['a/b', '~1', '', '名']))).toEqual(['a/b', '~1', '', '名']);
  });

  it.each(['child/name', '/a~2'])('refuse %s', (pointer) => {
    expect(() => parsePointer(pointer)).toThrow(expect.objectContaining({ code: 'form-engine/invalid-pointer' }));
  });
});

describe('an answer tree', () => {
  it('removes the objects that a removed answer leaves empty', () => {
    const tree: JsonObject = { a: { b: { c: 1 }, d: 2 } };
    removeAnswer(tree, '/a/b/c');
    expect(tree).toEqual({ a: { d: 2 } });
    removeAnswer(tree, '/a/x/y');
    removeAnswer(tree, '/a/d');
    expect(tree).toEqual({});
  });

  it('never reaches a prototype', () => {
    const tree: JsonObject = {};
    writeAnswer(tree, '/__proto__/polluted', true);
    writeAnswer(tree, '/constructor/prototype/polluted', true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(readAnswer(tree, '/toString/name')).toBeUndefined();
  });
});
