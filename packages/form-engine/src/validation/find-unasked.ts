import type { FieldProblem, JsonObject, JsonPointer, JsonValue } from '@lianban/contract';

import type { UnifiedForm } from '../merge/unified-form.ts';
import { isAnswered, isObject } from '../pointers/answer-tree.ts';
import { toPointer } from '../pointers/json-pointer.ts';
import type { FieldStanding } from '../situation/assess-field.ts';
import { toFieldProblem } from './to-field-problem.ts';

/** Deeper than any form goes; what lies below is told as one answer, so that no nesting overflows the stack. */
const maxDepth = 32;

/** As many as anyone mends at once. */
const maxProblems = 100;

/** Answers under pointers that the form does not have, or that are hidden in this situation; the first hundred of them. */
export function findUnasked(form: UnifiedForm, standings: readonly FieldStanding[], answers: JsonObject): FieldProblem[] {
  const asked = new Set(form.fields.filter((_, position) => standings[position]?.visible).map(({ pointer }) => pointer));
  const known = new Set(form.fields.map(({ pointer }) => pointer));
  const problems: FieldProblem[] = [];
  for (const pointer of listAnswers(answers, [], known)) {
    if (problems.length >= maxProblems) break;
    if (!asked.has(pointer)) problems.push(toFieldProblem(pointer, { rule: 'answer/not-asked', params: {} }, undefined));
  }
  return problems;
}

/** Pointers of all given answers; a field's own value is never walked into. */
function* listAnswers(value: JsonValue, names: readonly string[], known: ReadonlySet<JsonPointer>): Generator<JsonPointer> {
  const pointer = toPointer(names);
  if (isObject(value) && !known.has(pointer) && names.length < maxDepth) {
    for (const [name, inner] of Object.entries(value)) yield* listAnswers(inner, [...names, name], known);
  } else if (isAnswered(value)) yield pointer;
}
