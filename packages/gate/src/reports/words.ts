import { labels, type ExchangeTable } from '@lianban/contract';
import type { FileResult, GateResult } from '../gate-result.ts';
import type { GateFinding } from '../findings/gate-finding.ts';

/** `1,234,567`. */
export const toCount = (value: number): string => value.toLocaleString('en-US');

export const toTableTitle = (table: ExchangeTable): string => labels.exchangeTable[table];

/** `12.3 秒`, `4 分 05 秒`. */
export const toDuration = (ms: number): string => {
  const seconds = ms / 1_000;
  if (seconds < 60) return `${seconds.toFixed(1)} 秒`;
  return `${Math.floor(seconds / 60)} 分 ${String(Math.round(seconds % 60)).padStart(2, '0')} 秒`;
};

/** The one sentence that counts. */
export const toVerdict = ({ files, interrupted, errors, warnings, rows, brokenRows }: GateResult): string => {
  if (interrupted) return '校验被中断，以下只是已读部分的结果';
  if (files.some(({ error }) => error)) return rows === 0 ? '文件无法读取' : '有文件没有读完，以下只是已读部分的结果';
  if (errors > 0) return brokenRows > 0 ? `有 ${toCount(brokenRows)} 行不符合数据标准，推送后会被退回` : '数据不符合标准，推送后会被退回';
  if (rows === 0) return '没有数据行';
  return warnings > 0 ? '全部符合数据标准，另有提醒' : '全部符合数据标准，可以推送';
};

/** A share of a whole that never rounds a last broken row away. */
export const toShare = (part: number, whole: number): string => {
  if (whole === 0) return '–';
  const percent = (part / whole) * 100;
  return percent > 99.9 && part < whole ? '99.9%' : percent > 0 && percent < 0.1 ? '不足 0.1%' : `${Number(percent.toFixed(1))}%`;
};

/** `applyerPageCode（证件号码）`: the column as the file names it, with its title where that says more. */
export const toColumnName = ({ column, title, path }: Pick<GateFinding, 'column' | 'title' | 'path'>): string => {
  const name = column ?? (path === '' ? '整行' : path);
  return title === undefined || title === name ? name : `${name}（${title}）`;
};

export const toFileState = ({ error, isPartial, isBroken, brokenRows }: FileResult): string =>
  error || isPartial === true ? '未读完' : isBroken === true || brokenRows > 0 ? '有错误' : '通过';

/** A folder may hold what nobody meant to check; that it was not checked has to be seen. */
export const toLeftOut = (leftOut: readonly string[] = [], shown = 20): string | undefined =>
  leftOut.length === 0 ? undefined : `未校验（文件名不是交换表的名称）：${leftOut.slice(0, shown).join('、')}${leftOut.length > shown ? ` 等 ${toCount(leftOut.length)} 个文件` : ''}。请按表命名后再校验，或用 --table 单独校验`;
