import { readAnswer } from '@lianban/form-engine';
import type { JsonObject, JsonValue } from '@lianban/contract';
import type { UnifiedField, UnifiedForm } from '@lianban/form-engine';

/** One line of the read-only view: the field and what the applicant answered, undefined when nothing. */
export interface AnswerRow {
  field: UnifiedField;
  value: JsonValue | undefined;
}

export interface AnswerGroup {
  key: string;
  title: string;
  rows: AnswerRow[];
}

/**
 * An item's own answers by the sections of its form: what was answered, and what is required but empty. Fields the
 * applicant's situation hid have no value and are left out.
 */
export const readAnswers = (form: UnifiedForm, itemKey: string, answers: JsonObject): AnswerGroup[] =>
  form.sections.map(({ key, title, fields }) => ({
    key,
    title,
    rows: fields.flatMap((field) => {
      const place = field.usedBy.find((use) => use.itemKey === itemKey) ?? field.usedBy[0];
      const value = place === undefined ? undefined : readAnswer(answers, place.path);
      return value === undefined && (!field.required || field.visibleWhen !== undefined) ? [] : [{ field, value }];
    }),
  })).filter(({ rows }) => rows.length > 0);
