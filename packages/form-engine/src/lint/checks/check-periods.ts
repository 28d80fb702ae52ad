import { isObject } from '../../pointers/answer-tree.ts';
import type { LintDraft } from '../lint-finding.ts';
import type { LintCheck } from './lint-check.ts';

interface Span {
  readonly least: number;
  readonly most: number;
}

/** Free days that can fall into one stretch besides weekends: the longest holiday with its shifted weekends. */
const holidayDays = 10;

/** How many calendar days a period takes at least and at most; hours may be clock hours or office hours. Source: decision 0016. */
const spans: Readonly<Record<string, (value: number) => Span>> = {
  naturalDay: (value) => ({ least: value, most: value }),
  workingDay: (value) => ({ least: value, most: value === 0 ? 0 : Math.ceil((value * 7) / 5) + holidayDays }),
  month: (value) => ({ least: value * 28, most: value * 31 }),
  hour: (value) => ({ least: value / 24, most: value === 0 ? 0 : Math.ceil((value * 7) / 5 / 7) + holidayDays }),
  minute: (value) => ({ least: value / 1440, most: value === 0 ? 0 : Math.ceil((value * 7) / 5 / 420) + holidayDays }),
};

const unitsZh: Readonly<Record<string, string>> = { naturalDay: '自然日', workingDay: '工作日', month: '月', hour: '小时', minute: '分钟' };

interface Period {
  readonly value: number;
  readonly unit: string;
  readonly span: Span;
}

const readPeriod = (value: unknown): Period | undefined => {
  if (!isObject(value) || typeof value['value'] !== 'number' || typeof value['unit'] !== 'string') return undefined;
  const span = Object.prototype.hasOwnProperty.call(spans, value['unit']) ? spans[value['unit']]?.(value['value']) : undefined;
  return span && { value: value['value'], unit: value['unit'], span };
};

/** 承诺时限: not longer than the law in another unit, long enough for the longest chain, not longer than one item after another. Rules 7 and 12. */
export const checkPeriods: LintCheck = ({ definition: { bundle, items }, scenario: { members } }) => {
  const exceeding = items.flatMap(({ file, value }): LintDraft[] => {
    const [promise, legal] = [readPeriod(value['promisePeriod']), readPeriod(value['legalPeriod'])];
    const isLonger = promise && legal && promise.unit !== legal.unit && promise.span.least > legal.span.most;
    return isLonger ? [{ code: 'lint/promise-exceeds-legal', file, pointer: '/promisePeriod' }] : [];
  });
  const promise = readPeriod(bundle?.value['promisePeriod']);
  if (!bundle || !promise || members.length === 0) return exceeding;
  const periods = new Map(items.map(({ value }) => [String(value['itemKey']), readPeriod(value['promisePeriod'])]));
  const own = members.map(({ itemKey }) => periods.get(itemKey));
  if (own.some((period) => !period)) return exceeding;
  const pointer = '/promisePeriod';
  const units = new Set([promise.unit, ...own.map((period) => period?.unit)]);
  const sumOf = (measure: (period: Period) => number): number => own.reduce((sum, period) => sum + (period ? measure(period) : 0), 0);
  const isSame = units.size === 1;
  const isLonger = isSame ? promise.value > sumOf(({ value }) => value) : promise.span.least > sumOf(({ span }) => span.most);
  const sum = isSame ? `${sumOf(({ value }) => value)} ${unitsZh[promise.unit] ?? promise.unit}` : `最多 ${sumOf(({ span }) => span.most)} 个自然日`;
  const chain = isSame && promise.unit === 'workingDay' ? undefined : findLongestChain(members, (key) => (isSame ? periods.get(key)?.value : periods.get(key)?.span.least) ?? 0);
  const isShorter = chain !== undefined && (isSame ? promise.value : promise.span.most) < chain.length;
  return [
    ...exceeding,
    ...(isLonger ? [{ code: 'lint/promise-longer-than-sum' as const, file: bundle.file, pointer, params: { sum } }] : []),
    ...(isShorter ? [{ code: 'lint/promise-shorter-than-path' as const, file: bundle.file, pointer, params: { path: chain.keys.join(' → ') } }] : []),
  ];
};

interface Chain {
  readonly length: number;
  readonly keys: readonly string[];
}

/** The longest way through the items that wait for each other; nothing when they wait in a circle, which is the contract's finding. */
function findLongestChain(members: readonly { readonly itemKey: string; readonly dependsOn: readonly string[] }[], lengthOf: (itemKey: string) => number): Chain | undefined {
  const done = new Map<string, Chain>();
  const open = new Set<string>();
  const measure = (itemKey: string): Chain | undefined => {
    const known = done.get(itemKey);
    if (known) return known;
    if (open.has(itemKey)) return undefined;
    open.add(itemKey);
    let longest: Chain = { length: 0, keys: [] };
    for (const before of members.find((member) => member.itemKey === itemKey)?.dependsOn ?? []) {
      const chain = measure(before);
      if (!chain) return undefined;
      if (chain.length > longest.length) longest = chain;
    }
    const chain = { length: longest.length + lengthOf(itemKey), keys: [...longest.keys, itemKey] };
    done.set(itemKey, chain);
    return chain;
  };
  const chains = members.slice(0, 200).map(({ itemKey }) => measure(itemKey));
  return chains.some((chain) => !chain) ? undefined : chains.reduce((longest, chain) => (chain && (!longest || chain.length > longest.length) ? chain : longest), undefined);
}
