import { labels } from '@lianban/contract';
import type { TargetColumn } from '@lianban/contract';
import { toWire, type WireList, type WireTarget } from '@lianban/contract/targets';

const moment = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)\+08:00$/;

/** A value of the contract for whoever looks for it in a column: digits with their meaning, moments without an offset; what is no such value stays. */
export const showWireValue = ({ form, list }: Pick<TargetColumn, 'form' | 'list'>, value: string, target: WireTarget): string => {
  if (form === 'datetime') return value.replace(moment, '$1 $2');
  if (list === undefined) return value;
  const names = labels[list as WireList] as Readonly<Record<string, string>> | undefined;
  if (names === undefined || !Object.hasOwn(names, value)) return value;
  try {
    return `${toWire(list as 'yesNo', value as 'yes', target)}（${names[value]}）`;
  } catch {
    return value;
  }
};
