import type { JsonObject, JsonPointer, PrefilledValue, Provenance } from '@lianban/contract';

import type { UnifiedField, UnifiedForm } from '../merge/unified-form.ts';
import { isAnswered, readAnswer, writeAnswer } from '../pointers/answer-tree.ts';
import { findProblems } from '../validation/find-problems.ts';

export interface AnswersWithProvenance {
  readonly answers: JsonObject;
  readonly provenance: Readonly<Record<JsonPointer, Provenance>>;
}

/**
 * 数据预填. Puts register and licence values at their place, each with where it comes from.
 *
 * Shape: only fields with `x-prefill` take a value. What is already in `existing` stays, unless the register rules (`locked`).
 * A value that the form itself would refuse is kept but not locked, so that the person can correct it.
 */
export function applyPrefill(
  form: UnifiedForm,
  values: readonly PrefilledValue[],
  existing: AnswersWithProvenance = { answers: {}, provenance: {} },
): { answers: JsonObject; provenance: Record<JsonPointer, Provenance> } {
  const answers = JSON.parse(JSON.stringify(existing.answers)) as JsonObject;
  const provenance: Record<JsonPointer, Provenance> = { ...existing.provenance };
  for (const value of values) {
    for (const field of form.fields) {
      if (!field.prefill || field.element !== value.element || field.subject !== value.subject || !isAnswered(value.value)) continue;
      const known = readAnswer(answers, field.pointer);
      if (isAnswered(known) && !value.provenance.locked) continue;
      writeAnswer(answers, field.pointer, value.value);
      provenance[field.pointer] = toFieldProvenance(field, value);
    }
  }
  return { answers, provenance };
}

function toFieldProvenance(field: UnifiedField, { value, provenance }: PrefilledValue): Provenance {
  const everyUse = { visible: true, required: false, uses: field.usedBy, requiredBy: undefined };
  const refused = findProblems(field, everyUse, value, { answerOf: () => undefined }).length > 0;
  return provenance.locked && refused ? { ...provenance, locked: false } : provenance;
}
