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

interface Period {
  readonly unit: string;
  readonly span: Span;
}

const readPeriod = (value: unknown): Period | undefined => {
  if (!isObject(value) || typeof value['value'] !== 'number' || typeof value['unit'] !== 'string') return undefined;
  const span = Object.prototype.hasOwnProperty.call(spans, value['unit']) ? spans[value['unit']]?.(value['value']) : undefined;
  return span && { unit: value['unit'], span };
};

/** 承诺时限 across units, said only where it is certain; periods of one unit are compared by the contract. Standards §14 rules 7 and 12. */
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
  // Where all share a unit, the contract compares them: bundle/promise-too-short and bundle/promise-too-long.
  if (own.every((period) => period?.unit === promise.unit)) return exceeding;
  const sum = own.reduce((total, period) => total + (period?.span.most ?? 0), 0);
  const chain = findLongestChain(members, (key) => periods.get(key)?.span.least ?? 0);
  const isShorter = chain !== undefined && promise.span.most < chain.length;
  return [
    ...exceeding,
    ...(promise.span.least > sum ? [{ code: 'lint/promise-longer-than-sum' as const, file: bundle.file, pointer, params: { sum } }] : []),
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
