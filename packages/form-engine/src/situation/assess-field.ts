import { evaluateCondition } from '../conditions/evaluate-condition.ts';
import type { ConditionData } from '../conditions/evaluate-condition.ts';
import type { UnifiedField, UnifiedFieldUse } from '../merge/unified-form.ts';

/** How a field stands in a situation. */
export interface FieldStanding {
  readonly visible: boolean;
  readonly required: boolean;
  /** The items that ask it now; each applies its own rules. */
  readonly uses: readonly UnifiedFieldUse[];
  /** The first item that requires it. */
  readonly requiredBy: string | undefined;
}

/** Decides one field's standing. `data.answers` must already hold the visible answers that its conditions read. */
export function assessField(field: UnifiedField, data: ConditionData): FieldStanding {
  const uses = field.usedBy.filter((use) => evaluateCondition(use.visibleWhen, data));
  const demanding = uses.find((use) => use.required || (use.requiredWhen !== undefined && evaluateCondition(use.requiredWhen, data)));
  return { visible: uses.length > 0, required: demanding !== undefined, uses, requiredBy: demanding?.itemKey };
}

export const isSameStanding = (left: FieldStanding, right: FieldStanding): boolean =>
  left.visible === right.visible &&
  left.required === right.required &&
  left.requiredBy === right.requiredBy &&
  left.uses.length === right.uses.length &&
  left.uses.every((use, index) => use === right.uses[index]);
