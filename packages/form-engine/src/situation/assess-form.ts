import type { JsonObject, JsonPointer, JsonValue } from '@lianban/contract';

import type { UnifiedField, UnifiedForm } from '../merge/unified-form.ts';
import { isAnswered, writeAnswer } from '../pointers/answer-tree.ts';
import { assessField } from './assess-field.ts';
import type { FieldStanding } from './assess-field.ts';
import { indexForm } from './index-form.ts';

/** A whole form in one situation. */
export interface FormStanding {
  /** By position in `form.fields`. */
  readonly standings: readonly FieldStanding[];
  /** Answers of visible fields only: what is submitted and what conditions see. */
  readonly visibleAnswers: JsonObject;
}

/**
 * Assesses every field. A hidden field's answer counts as not given for all conditions behind it: the server, which never
 * receives it, comes to the same verdict.
 */
export function assessForm(
  form: UnifiedForm,
  scenario: Readonly<Record<string, string>>,
  answerOf: (pointer: JsonPointer) => JsonValue | undefined,
): FormStanding {
  const standings: FieldStanding[] = [];
  const visibleAnswers: JsonObject = {};
  const late: number[] = [];
  for (const position of indexForm(form).order) {
    const field = form.fields[position] as UnifiedField;
    const standing = assessField(field, { scenario, answers: visibleAnswers });
    standings[position] = standing;
    const value = answerOf(field.pointer);
    if (standing.visible && isAnswered(value)) writeAnswer(visibleAnswers, field.pointer, value);
    if (field.usedBy.some((use) => use.requiredWhen !== undefined)) late.push(position);
  }
  // A requirement may read answers that come later in the order; visibility never does.
  for (const position of late) standings[position] = assessField(form.fields[position] as UnifiedField, { scenario, answers: visibleAnswers });
  return { standings, visibleAnswers };
}
