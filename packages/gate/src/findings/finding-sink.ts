import type { ExchangeTable, Severity } from '@lianban/contract';
import { gateTexts } from '../texts/gate-texts.ts';
import type { GateFinding } from './gate-finding.ts';

/** How often one rule was broken in all. */
export interface RuleCount {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Of the first finding; without its values it may differ from a later one. */
  readonly message: string;
  readonly hint: string;
  readonly invariant?: number;
  count: number;
  /** Findings of this rule that were counted and not listed. */
  omitted: number;
}

/** How often one column was at fault. */
export interface ColumnCount {
  readonly table: ExchangeTable;
  readonly column: string;
  readonly path: string;
  readonly title?: string;
  errors: number;
  warnings: number;
}

export interface SinkOptions {
  /** Findings that are listed in all; default 10 000. */
  readonly maxFindings?: number;
  /** Findings of one rule that are listed, so that one flood does not hide the rest; default 1 000. */
  readonly maxPerRule?: number;
}

/** Counts every finding and keeps the first ones; memory stays bounded however much is broken. */
export interface FindingSink {
  /** Counts a finding and lists it while there is room. */
  add(finding: GateFinding): void;
  readonly listed: readonly GateFinding[];
  readonly byRule: readonly RuleCount[];
  readonly byColumn: readonly ColumnCount[];
  readonly errors: number;
  readonly warnings: number;
  readonly omitted: number;
}

/** Of the whole rule, where one finding says more: `naturalPerson` mends one cell only. */
const toRuleHint = ({ ruleId, hint }: GateFinding): string => {
  const text = (gateTexts as Readonly<Record<string, { readonly remedyZh: string } | undefined>>)[ruleId]?.remedyZh;
  return text === undefined || text.includes('{') ? hint : `${text}。`;
};

const defaultMax = 10_000;
const defaultMaxPerRule = 1_000;

export const createFindingSink = ({ maxFindings = defaultMax, maxPerRule = defaultMaxPerRule }: SinkOptions = {}): FindingSink => {
  const listed: GateFinding[] = [];
  const rules = new Map<string, RuleCount>();
  const columns = new Map<string, ColumnCount>();
  let [errors, warnings, omitted] = [0, 0, 0];
  const countColumn = ({ table, column, path, title, severity }: GateFinding): void => {
    // Columns of no field lie nowhere: their names tell them apart, as many as a header has.
    const key = path === '' ? `${table} ${column ?? ''}` : `${table} ${path}`;
    let count = columns.get(key);
    if (!count) columns.set(key, (count = { table, column: column ?? (path === '' ? '整行' : path), path, ...(title === undefined ? {} : { title }), errors: 0, warnings: 0 }));
    if (severity === 'error') count.errors += 1;
    else count.warnings += 1;
  };
  return {
    listed,
    add(finding) {
      const { ruleId, severity, message, invariant } = finding;
      let rule = rules.get(ruleId);
      if (!rule) rules.set(ruleId, (rule = { ruleId, severity, message, hint: toRuleHint(finding), ...(invariant === undefined ? {} : { invariant }), count: 0, omitted: 0 }));
      const isListed = listed.length < maxFindings && rule.count - rule.omitted < maxPerRule;
      rule.count += 1;
      countColumn(finding);
      if (severity === 'error') errors += 1;
      else warnings += 1;
      // The texts of a row are pieces of the text of a thousand rows, which they would keep alive.
      if (isListed) listed.push(JSON.parse(JSON.stringify(finding)) as GateFinding);
      else {
        rule.omitted += 1;
        omitted += 1;
      }
    },
    get byRule() {
      return [...rules.values()].toSorted((left, right) => Number(left.severity === 'warning') - Number(right.severity === 'warning') || right.count - left.count);
    },
    get byColumn() {
      return [...columns.values()].toSorted((left, right) => right.errors - left.errors || right.warnings - left.warnings);
    },
    get errors() {
      return errors;
    },
    get warnings() {
      return warnings;
    },
    get omitted() {
      return omitted;
    },
  };
};
