import type { FieldProblem, JsonValue } from '@lianban/contract';

import type { UnifiedField } from '../merge/unified-form.ts';
import { isAnswered } from '../pointers/answer-tree.ts';
import type { FieldStanding } from '../situation/assess-field.ts';
import { checkDates } from './check-dates.ts';
import type { DateContext } from './check-dates.ts';
import { checkFormat } from './check-format.ts';
import { checkSchema } from './check-schema.ts';
import type { RuleBreach } from './rule-breach.ts';
import { keepStrictest } from './keep-strictest.ts';
import { toFieldProblem } from './to-field-problem.ts';

/**
 * Every rule one visible field breaks. Each item that asks it now applies its own rules to the shared answer,
 * so an answer good for one item and bad for another names the other in `itemKey`.
 */
export function findProblems(field: UnifiedField, standing: FieldStanding, value: JsonValue | undefined, context: DateContext): FieldProblem[] {
  if (!standing.visible) return [];
  if (!isAnswered(value)) {
    return standing.required ? [toFieldProblem(field.pointer, { rule: 'required', params: {} }, standing.requiredBy)] : [];
  }
  const found = standing.uses.flatMap((use) =>
    findBreaches(use.schema, value, context).map((breach) => toFieldProblem(field.pointer, breach, use.itemKey)),
  );
  return keepStrictest(found);
}

function findBreaches(schema: UnifiedField['schema'], value: JsonValue, context: DateContext): RuleBreach[] {
  const breaches = checkSchema(schema, value);
  // A value of the wrong type breaks the other rules by nature; saying so would only confuse.
  const wrongType = breaches.filter(({ rule }) => rule === 'type');
  if (wrongType.length > 0) return wrongType;
  return [...breaches, ...checkFormat(schema, value), ...checkDates(schema, value, context)];
}
