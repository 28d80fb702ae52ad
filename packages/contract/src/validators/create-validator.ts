import { isRecord } from '../checks/is-record.ts';
import type { CheckContext, Finding, Report, RowCheck } from '../checks/row-check.ts';
import { fillHint, fillMessage } from '../rules/fill-text.ts';
import type { RuleText } from '../rules/rule-text.ts';
import { basicRules } from '../rules/schema-rules.ts';
import type { RuleCode } from '../rules/word-problem.ts';
import { collectFaults, maxFaults } from './collect-faults.ts';
import type { Fault } from './collect-faults.ts';
import { listFreeFields } from './list-free-fields.ts';
import { toMaskedValue } from './masked-value.ts';
import type { RuleProblem, Verdict } from './rule-problem.ts';
import type { ShapeSchema, ShapeTest } from './shape-schema.ts';

const noContext: CheckContext = {};
const none: readonly Fault[] = [];

/**
 * Judges one value. With `hasShape`, generated from the same schema, what that takes is not walked along the schema: three times as fast,
 * for rows that come by the million, and twice the code, so that a page does without.
 */
export type Validator<T> = (value: unknown, context?: CheckContext, hasShape?: ShapeTest) => Verdict<T>;

/** Texts by rule. */
type RuleTable = Readonly<Partial<Record<RuleCode, RuleText>>>;

/** One fault a place. A check says better than a pattern what is wrong, and a rule may be clearer than any fault of the shape; else the shape goes first. */
const joinFaults = (faults: readonly Fault[], findings: readonly Finding[], isClearer: (ruleId: string) => boolean): (Fault | Finding)[] => {
  const found = new Set<string>(findings.map(({ path }) => path));
  const clearer = new Set<string>(findings.filter(({ ruleId }) => isClearer(ruleId)).map(({ path }) => path));
  const kept = faults.filter(({ path, ruleId }) => !clearer.has(path) && (ruleId !== 'schema/pattern' || !found.has(path)));
  const taken = new Set(kept.map(({ path }) => path));
  const firsts = findings.filter(({ path }) => !taken.has(path) && taken.add(path));
  return [...kept, ...firsts];
};

const isRefused = ({ severity }: RuleProblem): boolean => severity === 'error';

/** At most a hundred, for whoever is to mend them; what refuses goes before what only warns. */
const toShortList = (problems: RuleProblem[]): RuleProblem[] =>
  problems.length <= maxFaults ? problems : [...problems.filter(isRefused), ...problems.filter((problem) => !isRefused(problem))].slice(0, maxFaults);

const toProblem = (value: unknown, { path, ruleId, params }: Fault | Finding, text: RuleText | undefined): RuleProblem => {
  const maskedValue = toMaskedValue(value, path);
  return {
    path,
    ruleId,
    severity: text?.severity ?? 'error',
    message: fillMessage(text, params),
    messageEn: fillMessage(text, params, 'en'),
    hint: fillHint(text, params),
    hintEn: fillHint(text, params, 'en'),
    ...(params === undefined ? {} : { params }),
    ...(maskedValue === undefined ? {} : { maskedValue }),
  };
};

/**
 * Joins the shape of an entity with its checks beyond the shape, and words what they find. All problems come at once, one at a place, up to
 * a hundred.  Reads no clock: pass `now` to have moments and birth dates compared with the present.
 */
export const createValidator = <T>(schema: ShapeSchema, checks: readonly RowCheck[], rules: readonly RuleTable[] = []): Validator<T> => {
  const tables: readonly Readonly<Record<string, RuleText | undefined>>[] = [basicRules, ...rules, ...checks.map((check) => check.rules)];
  const findText = (ruleId: string): RuleText | undefined => tables.find((table) => table[ruleId] !== undefined)?.[ruleId];
  const isClearer = (ruleId: string): boolean => findText(ruleId)?.clearer === true;
  let free: readonly string[] | undefined;
  // Shared by all calls: a good row then costs no closure.
  let found: Finding[] = [];
  const report: Report = (path, ruleId, params) => {
    found.push(params === undefined ? { path, ruleId } : { path, ruleId, params });
  };
  return (value, context = noContext, hasShape) => {
    // Something is left only when a check threw.
    if (found.length > 0) found = [];
    const faults = hasShape?.(value) ? none : collectFaults(schema, value);
    if (isRecord(value)) for (const { check } of checks) check(value, context, report, faults.length === 0 ? (free ??= listFreeFields(schema)) : undefined);
    if (faults.length === 0 && found.length === 0) return { valid: true, value: value as T, warnings: [] };
    const findings = found;
    found = [];
    const problems = toShortList(joinFaults(faults, findings, isClearer).map((fault) => toProblem(value, fault, findText(fault.ruleId))));
    if (problems.some(isRefused)) return { valid: false, problems };
    return { valid: true, value: value as T, warnings: problems };
  };
};
