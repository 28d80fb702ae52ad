import type { FieldProblem, JsonObject, JsonPointer, JsonValue } from '@lianban/contract';

import { FormEngineError } from '../errors.ts';
import type { UnifiedField, UnifiedForm } from '../merge/unified-form.ts';
import { isAnswered, readAnswer, removeAnswer, writeAnswer } from '../pointers/answer-tree.ts';
import { isSameJson } from '../merge/same-json.ts';
import { assessField, isSameStanding } from '../situation/assess-field.ts';
import type { FieldStanding } from '../situation/assess-field.ts';
import { assessForm } from '../situation/assess-form.ts';
import { indexForm } from '../situation/index-form.ts';
import { findProblems } from '../validation/find-problems.ts';
import { createListeners } from './create-listeners.ts';
import { createProvenanceBook } from './create-provenance-book.ts';
import type { FormModel, FormModelOptions } from './form-model.ts';
import { createRankQueue } from './create-rank-queue.ts';

/**
 * Creates the state of a form. See {@link FormModel}.
 *
 * Units: none of its own; moments come from `options.clock`.
 * Errors: `form-engine/unknown-pointer`, `form-engine/locked-answer`, `form-engine/condition-cycle`.
 * @example
 * const model = createFormModel(form, { scenario: { maritalStatus: 'single' } });
 * model.subscribe('/child/name', () => render(model.get('/child/name')));
 * model.set('/child/name', '林一诺');
 */
export function createFormModel(form: UnifiedForm, options: FormModelOptions): FormModel {
  const index = indexForm(form);
  const typed = JSON.parse(JSON.stringify(options.answers ?? {})) as JsonObject;
  const book = createProvenanceBook(options.provenance ?? {}, options.clock);
  const listeners = createListeners();
  const touched = new Set<number>();
  const problems = new Map<number, readonly FieldProblem[]>();
  let scenario = options.scenario;
  let { standings, visibleAnswers } = assess();

  function assess(): { standings: FieldStanding[]; visibleAnswers: JsonObject } {
    const standing = assessForm(form, scenario, (pointer) => readAnswer(typed, pointer));
    return { standings: [...standing.standings], visibleAnswers: standing.visibleAnswers };
  }

  function positionOf(pointer: JsonPointer): number {
    const position = index.positions.get(pointer);
    if (position === undefined) {
      throw new FormEngineError('form-engine/unknown-pointer', `Failed to find field "${pointer}" in form "${form.formId}". Use a pointer of form.fields.`, {
        pointer,
        formId: form.formId,
      });
    }
    return position;
  }

  const fieldAt = (position: number): UnifiedField => form.fields[position] as UnifiedField;
  const standingAt = (position: number): FieldStanding => standings[position] as FieldStanding;
  const answerOf = (pointer: JsonPointer): JsonValue | undefined => readAnswer(visibleAnswers, pointer);

  function findAt(position: number): readonly FieldProblem[] {
    const known = problems.get(position);
    if (known) return known;
    const field = fieldAt(position);
    const context = { now: options.clock?.now(), answerOf };
    const found = findProblems(field, standingAt(position), answerOf(field.pointer), context);
    problems.set(position, found);
    return found;
  }

  /** Brings one field's visible answer up to date; true when conditions behind it may decide differently. */
  function placeAnswer(position: number): boolean {
    const { pointer } = fieldAt(position);
    const before = answerOf(pointer);
    const value = standingAt(position).visible ? readAnswer(typed, pointer) : undefined;
    if (isSameJson(before, value)) return false;
    if (isAnswered(value)) writeAnswer(visibleAnswers, pointer, value);
    else removeAnswer(visibleAnswers, pointer);
    return true;
  }

  /** Re-decides what depends on a changed field, in the order of dependence. */
  function spread(start: number): Set<number> {
    const changed = new Set([start]);
    const queue = createRankQueue(index.ranks);
    const enqueue = (position: number): void => (index.dependants[position] ?? []).forEach((dependant) => queue.add(dependant));
    if (placeAnswer(start)) enqueue(start);
    for (let position = queue.take(); position !== undefined; position = queue.take()) {
      // Its date limit or its conditions read the change, so its problems may differ even when its standing does not.
      changed.add(position);
      const next = assessField(fieldAt(position), { scenario, answers: visibleAnswers });
      if (isSameStanding(standingAt(position), next)) continue;
      standings[position] = next;
      if (placeAnswer(position)) enqueue(position);
    }
    return changed;
  }

  function announce(positions: Iterable<number>): void {
    const pointers = [...positions].map((position) => {
      problems.delete(position);
      return fieldAt(position).pointer;
    });
    listeners.tell(pointers);
  }

  return {
    get: (pointer) => readAnswer(typed, fieldAt(positionOf(pointer)).pointer),
    set(pointer, value) {
      const position = positionOf(pointer);
      if (book.locked(pointer)) throw lockedAnswer(pointer);
      if (isSameJson(readAnswer(typed, pointer), isAnswered(value) ? value : undefined)) return;
      if (isAnswered(value)) writeAnswer(typed, pointer, value);
      else removeAnswer(typed, pointer);
      book.typed(pointer);
      announce(spread(position));
    },
    subscribe: (pointer, listener) => listeners.add(pointer === '' ? '' : fieldAt(positionOf(pointer)).pointer, listener),
    visible: (pointer) => standingAt(positionOf(pointer)).visible,
    required: (pointer) => standingAt(positionOf(pointer)).required,
    locked: (pointer) => book.locked(fieldAt(positionOf(pointer)).pointer),
    problems: (pointer) => (touched.has(positionOf(pointer)) ? findAt(positionOf(pointer)) : []),
    touched: (pointer) => touched.has(positionOf(pointer)),
    touch(pointer) {
      const position = positionOf(pointer);
      if (touched.has(position)) return;
      touched.add(position);
      listeners.tell([pointer]);
    },
    validate(pointers) {
      const asked = pointers ? pointers.map(positionOf) : form.fields.map((_, position) => position);
      const visible = asked.filter((position) => standingAt(position).visible);
      const fresh = visible.filter((position) => !touched.has(position));
      visible.forEach((position) => touched.add(position));
      const found = visible.flatMap((position) => findAt(position));
      listeners.tell(fresh.map((position) => fieldAt(position).pointer));
      return found;
    },
    setScenario(next) {
      scenario = next;
      const before = standings;
      ({ standings, visibleAnswers } = assess());
      problems.clear();
      const moved = form.fields.map((_, position) => position).filter((position) => !isSameStanding(before[position] as FieldStanding, standingAt(position)));
      announce(new Set([...moved, ...moved.flatMap((position) => index.dependants[position] ?? [])]));
    },
    answers: () => JSON.parse(JSON.stringify(visibleAnswers)) as JsonObject,
    typedAnswers: () => JSON.parse(JSON.stringify(typed)) as JsonObject,
    provenance: () => book.of(form.fields.map(({ pointer }) => pointer).filter((pointer) => answerOf(pointer) !== undefined)),
  };
}

const lockedAnswer = (pointer: JsonPointer): FormEngineError =>
  new FormEngineError(
    'form-engine/locked-answer',
    `Failed to set "${pointer}": its value comes from a register that rules. Ask model.locked() first and show it read-only.`,
    { pointer },
  );
