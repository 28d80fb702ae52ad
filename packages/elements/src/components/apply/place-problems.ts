import type { FieldProblem } from '@lianban/contract';
import type { UnifiedForm } from '@lianban/form-engine';

/** The platform's problems by the place that shows them. */
export interface PlacedProblems {
  /** Pointers as the form knows them. */
  answers: FieldProblem[];
  /** Messages by material key. */
  materials: Record<string, string>;
  rest: FieldProblem[];
}

/**
 * Sorts what the platform refused: `/answers/child/name` and `/child/name` are the same field; a problem below a field
 * belongs to it; `/materials/<key or index>` belongs to a material; whatever is left is said in general.
 */
export const placeProblems = (problems: readonly FieldProblem[], form: UnifiedForm, submittedKeys: readonly string[], materialKeys: readonly string[]): PlacedProblems => {
  const placed: PlacedProblems = { answers: [], materials: {}, rest: [] };
  for (const problem of problems) {
    const [, area, part = ''] = /^\/(\w+)(?:\/([^/]+))?/u.exec(problem.pointer) ?? [];
    const materialKey = area === 'materials' ? (submittedKeys[Number(part)] ?? part) : undefined;
    const pointer = problem.pointer.replace(/^\/answers(?=\/)/u, '');
    const field = form.fields.find((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`));
    if (materialKey !== undefined && materialKeys.includes(materialKey)) placed.materials[materialKey] = problem.message;
    else if (field !== undefined) placed.answers.push({ ...problem, pointer: field.pointer });
    else placed.rest.push(problem);
  }
  return placed;
};
