import type { FieldProblem, JsonValue } from '@lianban/contract';
import type { CheckContext, RuleProblem, Verdict } from '@lianban/contract/validators';
import { SandboxError } from '../errors.ts';
import type { ProblemCode } from './problem-codes.ts';

/** A problem of the contract's validators as a field problem, worded already. */
export function toFieldProblem(problem: RuleProblem): FieldProblem {
  return { pointer: problem.path, rule: problem.ruleId, message: problem.message, hint: problem.hint };
}

/**
 * Checks a request's body against the contract; warnings let it pass.
 * Errors: {@link SandboxError} with `code`, 422, and what is wrong where.
 */
export function assertValid<T>(
  validate: (value: unknown, context?: CheckContext) => Verdict<T>,
  value: JsonValue,
  code: ProblemCode = 'request/invalid',
): T {
  const verdict = validate(value);
  if (verdict.valid) return verdict.value;
  const problems = verdict.problems.filter((problem) => problem.severity === 'error');
  const [first] = problems;
  throw new SandboxError(
    code,
    `Failed to read the body: ${problems.length} rule(s) of the contract are broken, the first ${first?.ruleId} at "${first?.path}". Correct what "errors" lists.`,
    { ruleId: first?.ruleId, path: first?.path },
    { errors: problems.map(toFieldProblem) },
  );
}
