import type { TableField } from '@lianban/contract/tables';
import { tableFields } from '@lianban/contract/tables';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixDate } from './fix-date.ts';
import { createTextFix } from './fix-text.ts';

const fieldOf = (name: string): TableField => {
  const field = Object.values(tableFields).flat().find((candidate) => candidate.name === name);
  if (!field) throw new Error(`no field ${name}`);
  return field;
};
const fix = (name: string, text: string): string => createTextFix(fieldOf(name))(text).text;

describe('a safe correction', () => {
  test.each([
    ['applyerName', '　许 知　夏 ', '许知夏'],
    ['applyerName', '阿依古丽•买买提', '阿依古丽·买买提'],
    ['applyerName', 'Anna Maria Schmidt', 'Anna Maria Schmidt'],
    ['applyerPageCode', ' 5299 0019950412 612x', '52990019950412612X'],
    ['applyerPageCode', '５２９９００１９９５０４１２６１２６', '529900199504126126'],
    ['applyerPageCode', 'e12345678', 'e12345678'],
    ['orgCode', '11529900mb9q000276', '11529900MB9Q000276'],
    ['taskVersion', '１２', '12'],
    ['contactMobile', '138 0000 0000', '13800000000'],
    ['taskName', ' 出生 登记　', '出生 登记'],
    ['cdTime', '2026/3/2 9:05:00', '2026-03-02T09:05:00+08:00'],
    ['items', ' [ "a" ] ', ' [ "a" ] '],
  ])('of %s makes %j into %j', (name, from, to) => expect(fix(name, from)).toBe(to));

  test('names what it did', () => {
    expect(createTextFix(fieldOf('applyerPageCode'))(' ５2990019950412612x').kinds).toEqual(['space', 'width', 'case']);
  });

  test('done twice changes nothing more, whatever the text', () => {
    const fields = Object.values(tableFields).flat();
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...' 　\u200B\u00A0·•．.许知夏１２３ＡＢｘX-/年月日:Tz0123456789') }));
    fc.assert(
      fc.property(fc.constantFrom(...fields), text, (field, value) => {
        const correct = createTextFix(field);
        const once = correct(value).text;
        expect(correct(once)).toEqual({ text: once, kinds: [] });
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a date', () => {
  test.each([
    ['2026-3-2', 'date', '2026-03-02'],
    ['2026/03/02', 'date', '2026-03-02'],
    ['2026.3.2', 'date', '2026-03-02'],
    ['20260302', 'date', '2026-03-02'],
    ['2026年3月2日', 'date', '2026-03-02'],
    ['2026-03-02 00:00:00', 'date', '2026-03-02'],
    ['2026-03-02 00:00:00.000', 'date', '2026-03-02'],
    ['2026-03-02 10:00:00', 'moment', '2026-03-02T10:00:00+08:00'],
    ['20260302100000', 'moment', '2026-03-02T10:00:00+08:00'],
    ['20260302T100000', 'moment', '2026-03-02T10:00:00+08:00'],
    ['2026年3月2日 10时00分00秒', 'moment', '2026-03-02T10:00:00+08:00'],
    ['2026-03-02T02:00:00Z', 'moment', '2026-03-02T10:00:00+08:00'],
    ['2026-03-02T10:00:00+0800', 'moment', '2026-03-02T10:00:00+08:00'],
  ] as const)('%j as a %s is %j', (from, type, to) => expect(fixDate(from, type)).toBe(to));

  test.each([
    ['2026-03-02 10:00:00', 'date', 'would lose its time of day'],
    ['2026-03-02', 'moment', 'would be given one'],
    ['2026-03-02 10:00', 'moment', 'would be given its seconds'],
    ['2026-02-30', 'date', 'stands in no calendar'],
    ['26-3-2', 'date', 'has no century'],
    ['03/02/2026', 'date', 'may be February or March'],
    ['2026-03-02 25:00:00', 'moment', 'stands on no clock'],
    ['46083', 'date', 'may be anything'],
  ] as const)('%j as a %s stays: it %s', (text, type, _why) => expect(fixDate(text, type)).toBe(text));
});
