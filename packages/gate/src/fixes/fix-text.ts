import { isUscc, normalizePersonName } from '@lianban/contract';
import type { TableField } from '@lianban/contract/tables';
import { fixDate } from './fix-date.ts';
import type { FixKind } from './fix-kind.ts';

/** What a field is written in, as far as it can be corrected without knowing what it should say. */
type Writing = 'name' | 'identifier' | 'date' | 'moment' | 'text';

/** Shared shapes whose values are signs of a fixed alphabet. */
const identifiers = new Set(['rowGuid', 'projectNo', 'catalogCode', 'taskCode', 'taskHandleItem', 'certificateNumber', 'orgCode', 'areaCode', 'areaCode12', 'mobile', 'licenceId', 'sha256', 'digest256']);
const identifierNames = /(?:Code|No|Mobile|Serial|mobile|Version|Guid)$|^dataSource$/;
const names = /(?:applyerName|userName|legalName|contactName|holder)$/i;

const writingOf = ({ name, of = '', type }: TableField): Writing => {
  if (type === 'date' || type === 'moment') return type;
  if (of === 'personName' || names.test(name)) return 'name';
  if (type !== 'text' || identifiers.has(of) || identifierNames.test(name)) return 'identifier';
  return 'text';
};

const outerSpace = /^[\s\u200B\u2060\uFEFF]+|[\s\u200B\u2060\uFEFF]+$/g;
const anySpace = /[\s\u200B\u2060\uFEFF]+/g;
const han = '\\p{Script=Han}\\u3007';
const spaceBetweenHan = new RegExp(`(?<=[${han}])[\\s\\u200B\\u2060\\uFEFF]+(?=[${han}])`, 'gu');
const fullWidth = /[\uFF01-\uFF5E]/g;

const toHalfWidth = (text: string): string => text.replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** An ID number's x, and letters of a USCC whose check character then holds. Letters of other documents may mean what they are. */
const toUpperCase = (text: string): string => {
  const upper = text.toUpperCase();
  return upper !== text && (/^\d{17}X$/.test(upper) || isUscc(upper)) ? upper : text;
};

type Step = readonly [FixKind, (text: string) => string];

const steps: Readonly<Record<Writing, readonly Step[]>> = {
  name: [
    ['space', (text) => text.replace(outerSpace, '').replace(spaceBetweenHan, '')],
    ['separator', normalizePersonName],
  ],
  identifier: [
    ['space', (text) => text.replace(anySpace, '')],
    ['width', toHalfWidth],
    ['case', toUpperCase],
  ],
  date: [
    ['space', (text) => text.replace(outerSpace, '')],
    ['width', toHalfWidth],
    ['date', (text) => fixDate(text, 'date')],
  ],
  moment: [
    ['space', (text) => text.replace(outerSpace, '')],
    ['width', toHalfWidth],
    ['date', (text) => fixDate(text, 'moment')],
  ],
  text: [['space', (text) => text.replace(outerSpace, '')]],
};

export interface FixedText {
  readonly text: string;
  readonly kinds: readonly FixKind[];
}

/** Corrects the text of one field. */
export type FixText = (text: string) => FixedText;

const none: readonly FixKind[] = [];

export interface FixTextOptions {
  /** `false` for a file whose dates are those of a target; default `true`. */
  readonly withDates?: boolean;
}

/** 安全修正. The corrections of a field, in a fixed order; applied to what they gave they change nothing. */
export const createTextFix = (field: TableField, { withDates = true }: FixTextOptions = {}): FixText => {
  const list = steps[writingOf(field)].filter(([kind]) => withDates || kind !== 'date');
  // A list or an object in a cell is JSON: its spaces are its own.
  const isJson = field.type === 'list' || field.type === 'object';
  return (text) => {
    if (isJson) return { text, kinds: none };
    let fixed = text;
    let kinds: FixKind[] | undefined;
    for (const [kind, fix] of list) {
      const next = fix(fixed);
      if (next === fixed) continue;
      fixed = next;
      (kinds ??= []).push(kind);
    }
    return { text: fixed, kinds: kinds ?? none };
  };
};
