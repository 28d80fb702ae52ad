import type { JsonObject } from '@lianban/contract';

import type { UnifiedForm } from '../merge/unified-form.ts';
import { isAnswered, readAnswer, writeAnswer } from '../pointers/answer-tree.ts';

/**
 * The way back from {@link splitAnswers}: one item's own data under the form's pointers, for an officer's view of a case.
 * Shape: `form` is usually {@link formFromDefinition} of that item's form.
 */
export function joinAnswers(form: UnifiedForm, itemKey: string, data: JsonObject): JsonObject {
  const answers: JsonObject = {};
  for (const field of form.fields) {
    for (const use of field.usedBy) {
      const value = use.itemKey === itemKey ? readAnswer(data, use.path) : undefined;
      if (isAnswered(value)) writeAnswer(answers, field.pointer, value);
    }
  }
  return answers;
}
