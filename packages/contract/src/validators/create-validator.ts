import { isRecord } from '../checks/is-record.ts';
import type { CheckContext, Finding, Report, RowCheck } from '../checks/row-check.ts';
import { fillHint, fillMessage } from '../rules/fill-text.ts';
import type { RuleText } from '../rules/rule-text.ts';
import { schemaRules } from '../rules/schema-rules.ts';
import { toMaskedValue } from './masked-value.ts';
import type { RuleProblem, Verdict } from './rule-problem.ts';
import type { ShapeCheck, ShapeError } from './shape-check.ts';
import { maxShapeErrors } from './shape-runtime.ts';

export type Validator<T> = (value: unknown, context?: CheckContext) => Verdict<T>;

interface Fault {
  path: string;
  ruleId: string;
  params?: Readonly<Record<string, unknown>> | undefined;
}

const escapeStep = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1');

const propertyFaults: Readonly<Record<string, readonly [parameter: string, ruleId: string]>> = {
  required: ['missingProperty', 'schema/required'],
  dependentRequired: ['missingProperty', 'schema/required'],
  additionalProperties: ['additionalProperty', 'schema/additionalProperties'],
  unevaluatedProperties: ['unevaluatedProperty', 'schema/additionalProperties'],
  discriminator: ['tag', 'schema/enum'],
};

const toFault = ({ instancePath, keyword, params }: ShapeError): Fault => {
  const property = propertyFaults[keyword];
  if (property === undefined) return { path: instancePath, ruleId: `schema/${keyword}`, params };
  return { path: `${instancePath}/${escapeStep(String(params[property[0]]))}`, ruleId: property[1] };
};

/** One fault of the shape a place: a wrong type makes the other findings there meaningless, and conditions report themselves through their parts. */
const toFaults = (errors: readonly ShapeError[]): Fault[] => {
  const faults = new Map<string, Fault>();
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    const fault = toFault(error);
    const known = faults.get(fault.path);
    const saysMore = fault.ruleId === 'schema/type' || (fault.ruleId === 'schema/format' && known?.ruleId === 'schema/pattern');
    if (known === undefined || saysMore) faults.set(fault.path, fault);
  }
  return [...faults.values()];
};

/** One fault a place. A check says better than a pattern what is wrong; any other fault of the shape goes before a check. */
const joinFaults = (faults: readonly Fault[], findings: readonly Finding[]): (Fault | Finding)[] => {
  const found = new Set<string>(findings.map(({ path }) => path));
  const kept = faults.filter(({ path, ruleId }) => ruleId !== 'schema/pattern' || !found.has(path));
  const taken = new Set(kept.map(({ path }) => path));
  const firsts = findings.filter(({ path }) => !taken.has(path) && taken.add(path));
  return [...kept, ...firsts];
};

const isRefused = ({ severity }: RuleProblem): boolean => severity === 'error';

/** At most a hundred, for whoever is to mend them; what refuses goes before what only warns. */
const toShortList = (problems: RuleProblem[]): RuleProblem[] =>
  problems.length <= maxShapeErrors ? problems : [...problems.filter(isRefused), ...problems.filter((problem) => !isRefused(problem))].slice(0, maxShapeErrors);

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
 * Joins the compiled shape of an entity with its checks beyond the shape, and words what they find. All problems come at once, one at a
 * place, up to a hundred. Reads no clock: pass `now` to have moments and birth dates compared with the present.
 */
export const createValidator = <T>(hasShape: ShapeCheck, checks: readonly RowCheck[]): Validator<T> => {
  const findText = (ruleId: string): RuleText | undefined => [schemaRules, ...checks.map(({ rules }) => rules)].map((rules: Readonly<Record<string, RuleText | undefined>>) => rules[ruleId]).find((text) => text !== undefined);
  // Shared by all calls: a good row then costs no closure.
  let found: Finding[] = [];
  const report: Report = (path, ruleId, params) => {
    found.push(params === undefined ? { path, ruleId } : { path, ruleId, params });
  };
  return (value, context = {}) => {
    // Something is left only when a check threw.
    if (found.length > 0) found = [];
    const faults = hasShape(value) ? [] : toFaults(hasShape.errors ?? []);
    if (isRecord(value)) for (const check of checks) check.check(value, context, report);
    if (faults.length === 0 && found.length === 0) return { valid: true, value: value as T, warnings: [] };
    const findings = found;
    found = [];
    const problems = toShortList(joinFaults(faults, findings).map((fault) => toProblem(value, fault, findText(fault.ruleId))));
    if (problems.some(isRefused)) return { valid: false, problems };
    return { valid: true, value: value as T, warnings: problems };
  };
};
