import type { JsonPointer } from '@lianban/contract';

import { findReferences } from '../conditions/find-references.ts';
import type { UnifiedField, UnifiedForm } from '../merge/unified-form.ts';
import { dateLimitPointers } from '../validation/check-dates.ts';
import { findFieldsAt } from './find-fields-at.ts';
import { orderByDependence } from './order-by-dependence.ts';

/** A form with the answers to "which field is at this pointer" and "what depends on it". Built once per form. */
export interface FormIndex {
  readonly form: UnifiedForm;
  readonly positions: ReadonlyMap<JsonPointer, number>;
  /** Positions so ordered that a field comes after those that decide its visibility. */
  readonly order: readonly number[];
  /** Rank of each position in `order`. */
  readonly ranks: readonly number[];
  /** For each position, those whose visibility, requirement or date limits read its answer. */
  readonly dependants: readonly (readonly number[])[];
}

const indexes = new WeakMap<UnifiedForm, FormIndex>();

/** Indexes a form; the same form gives the same index. Errors: `form-engine/condition-cycle`. */
export function indexForm(form: UnifiedForm): FormIndex {
  const known = indexes.get(form);
  if (known) return known;
  const positions = new Map(form.fields.map((field, position) => [field.pointer, position]));
  const fieldsAt = findFieldsAt(form.fields);
  const deciders = form.fields.map((field) => fieldsAt(field.usedBy.flatMap((use) => findReferences(use.visibleWhen).answers)));
  const order = orderByDependence(form.fields, deciders);
  const ranks: number[] = [];
  order.forEach((position, rank) => (ranks[position] = rank));
  const dependants: number[][] = form.fields.map(() => []);
  form.fields.forEach((field, position) => {
    const read = new Set([...(deciders[position] ?? []), ...fieldsAt(ruleReferences(field))]);
    // A requirement may read its own field's answer, e.g. inside an optional object; only visibility may not.
    for (const other of read) dependants[other]?.push(position);
  });
  const index: FormIndex = { form, positions, order, ranks, dependants };
  indexes.set(form, index);
  return index;
}

const ruleReferences = (field: UnifiedField): JsonPointer[] =>
  field.usedBy.flatMap((use) => [...findReferences(use.requiredWhen).answers, ...dateLimitPointers(use.schema)]);
