import type { FieldProblem } from '@lianban/contract';

const LOWER_BOUNDS = new Set(['minLength', 'minimum', 'exclusiveMinimum', 'minItems']);
const UPPER_BOUNDS = new Set(['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems']);

/** One problem per rule and place: of two items' limits the one that satisfies both is told. */
export function keepStrictest(problems: readonly FieldProblem[]): FieldProblem[] {
  const kept = new Map<string, FieldProblem>();
  for (const problem of problems) {
    const bound = LOWER_BOUNDS.has(problem.rule) || UPPER_BOUNDS.has(problem.rule);
    const key = bound ? `${problem.rule} ${String(problem.params?.['at'])}` : `${problem.rule} ${JSON.stringify(problem.params)}`;
    const known = kept.get(key);
    if (!known || isStricter(problem, known)) kept.set(key, problem);
  }
  return [...kept.values()];
}

function isStricter(problem: FieldProblem, known: FieldProblem): boolean {
  const [limit, other] = [problem.params?.['limit'], known.params?.['limit']];
  if (typeof limit !== 'number' || typeof other !== 'number') return false;
  return LOWER_BOUNDS.has(problem.rule) ? limit > other : limit < other;
}
