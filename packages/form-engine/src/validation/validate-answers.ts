import type { FieldProblem, JsonObject } from '@lianban/contract';

import type { UnifiedForm } from '../merge/unified-form.ts';
import { readAnswer } from '../pointers/answer-tree.ts';
import { assessForm } from '../situation/assess-form.ts';
import type { FieldStanding } from '../situation/assess-field.ts';
import { findProblems } from './find-problems.ts';
import { findUnasked } from './find-unasked.ts';

export interface ValidateOptions {
  readonly scenario: Readonly<Record<string, string>>;
  /** Unified answers, as submitted. */
  readonly answers: JsonObject;
  /** ISO 8601 with +08:00. Without it, dates are not compared with today. */
  readonly now?: string;
}

/**
 * Checks a whole set of answers: the same rules in the browser and on the server.
 * Besides every broken rule it reports each answer nobody asked for in this situation (`answer/not-asked`), so that nothing is dropped in silence.
 */
export function validateAnswers(form: UnifiedForm, { scenario, answers, now }: ValidateOptions): FieldProblem[] {
  const { standings, visibleAnswers } = assessForm(form, scenario, (pointer) => readAnswer(answers, pointer));
  const answerOf = (pointer: string) => readAnswer(visibleAnswers, pointer);
  const broken = form.fields.flatMap((field, position) =>
    findProblems(field, standings[position] as FieldStanding, answerOf(field.pointer), { now, answerOf }),
  );
  return [...broken, ...findUnasked(form, standings, answers)];
}
