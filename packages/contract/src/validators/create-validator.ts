import { isRecord } from '../checks/is-record.ts';
import type { CheckContext, Finding, RowCheck } from '../checks/row-check.ts';
import { toSeverity, wordHint, wordProblem } from '../rules/word-problem.ts';
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

/** At most a hundred, for whoever is to mend them; what refuses goes before what only warns. */
const toShortList = (found: readonly (Fault | Finding)[]): readonly (Fault | Finding)[] => {
  if (found.length <= maxShapeErrors) return found;
  const isRefused = ({ ruleId }: Fault | Finding): boolean => toSeverity(ruleId) === 'error';
  return [...found.filter(isRefused), ...found.filter((fault) => !isRefused(fault))].slice(0, maxShapeErrors);
};

const toProblem = (value: unknown, { path, ruleId, params }: Fault | Finding): RuleProblem => {
  const maskedValue = toMaskedValue(value, path);
  return {
    path,
    ruleId,
    severity: toSeverity(ruleId),
    message: wordProblem(ruleId, params),
    messageEn: wordProblem(ruleId, params, 'en'),
    hint: wordHint(ruleId, params),
    hintEn: wordHint(ruleId, params, 'en'),
    ...(params === undefined ? {} : { params }),
    ...(maskedValue === undefined ? {} : { maskedValue }),
  };
};

/**
 * Joins the compiled shape of an entity with its checks beyond the shape, and words what they find. All problems come at once, one at a
 * place, up to a hundred. Reads no clock: pass `now` to have moments and birth dates compared with the present.
 */
export const createValidator =
  <T>(hasShape: ShapeCheck, checks: readonly RowCheck[]): Validator<T> =>
  (value, context = {}) => {
    const faults = hasShape(value) ? [] : toFaults(hasShape.errors ?? []);
    const findings = isRecord(value) ? checks.flatMap((check) => check(value, context)) : [];
    const problems = toShortList(joinFaults(faults, findings)).map((fault) => toProblem(value, fault));
    if (problems.some(({ severity }) => severity === 'error')) return { valid: false, problems };
    return { valid: true, value: value as T, warnings: problems };
  };
