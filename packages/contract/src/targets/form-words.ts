import type { TargetColumn } from '../generated/types.ts';

const words: Readonly<Record<TargetColumn['form'], readonly [zh: string, en: string]>> = {
  text: ['文字', 'a text'],
  int: ['整数', 'a whole number'],
  intText: ['整数', 'a whole number'],
  bool01: ['1 是、0 否', '1 for yes, 0 for no'],
  datetime: ['如 2026-11-22 09:30:00，且日期存在', 'such as 2026-11-22 09:30:00, a day that exists'],
  datetime14: ['如 20261122093000，且日期存在', 'such as 20261122093000, a day that exists'],
  date: ['如 2026-11-22，且日期存在', 'such as 2026-11-22, a day that exists'],
  date8: ['如 20261122，且日期存在', 'such as 20261122, a day that exists'],
  dateAsDatetime: ['如 2026-11-22 00:00:00，且日期存在', 'such as 2026-11-22 00:00:00, a day that exists'],
  code: ['代码', 'a code'],
  codeInt: ['数字代码', 'a code that is a whole number'],
  codes: ['几个代码，用分隔符隔开', 'several codes with separators between'],
  texts: ['几项文字，用分隔符隔开', 'several texts with separators between'],
  constant: ['固定值', 'a fixed value'],
};

/** The form of a column in words, by example. */
export const toFormWords = (form: string): { formZh: string; formEn: string } => {
  const [formZh, formEn] = Object.prototype.hasOwnProperty.call(words, form) ? words[form as TargetColumn['form']] : [form, form];
  return { formZh, formEn };
};
