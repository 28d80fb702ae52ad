import type { JsonObject } from '@lianban/contract';

import { evaluateCondition } from '../conditions/evaluate-condition.ts';
import type { UnifiedForm } from '../merge/unified-form.ts';
import { ensureObject, isAnswered, readAnswer, writeAnswer } from '../pointers/answer-tree.ts';
import { parsePointer } from '../pointers/json-pointer.ts';
import type { FieldStanding } from '../situation/assess-field.ts';
import { assessForm } from '../situation/assess-form.ts';

export interface AnsweredSituation {
  readonly scenario: Readonly<Record<string, string>>;
  /** Unified answers. */
  readonly answers: JsonObject;
}

/**
 * 一次分办. Gives each item its own data in its own shape: every visible answer goes to every item that asks it now, nothing else does.
 * Each item's data fits the item's own schema exactly when {@link validateAnswers} finds nothing wrong.
 */
export function splitAnswers(form: UnifiedForm, { scenario, answers }: AnsweredSituation): Record<string, JsonObject> {
  const { standings, visibleAnswers } = assessForm(form, scenario, (pointer) => readAnswer(answers, pointer));
  const split: Record<string, JsonObject> = {};
  for (const { itemKey, containers } of form.items) {
    const data: JsonObject = (split[itemKey] = {});
    for (const { path, presentWhen } of containers) {
      if (evaluateCondition(presentWhen, { scenario, answers: visibleAnswers })) ensureObject(data, parsePointer(path));
    }
  }
  form.fields.forEach((field, position) => {
    const value = readAnswer(visibleAnswers, field.pointer);
    if (!isAnswered(value)) return;
    for (const use of (standings[position] as FieldStanding).uses) {
      const data = split[use.itemKey];
      if (data) writeAnswer(data, use.path, value);
    }
  });
  return split;
}
