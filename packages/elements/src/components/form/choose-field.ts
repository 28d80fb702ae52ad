import type { UnifiedField } from '@lianban/form-engine';
import { warnOnce } from '../../base/warn-once.ts';
import type { FieldOption } from '../../fields/base/field-option.ts';
import { autocompleteToken } from './autocomplete-token.ts';
import { fieldOptions } from './field-options.ts';

/** Which element shows a field, and what is set on it once. */
export interface FieldChoice {
  tagName: string;
  properties: Readonly<Record<string, unknown>>;
  /** Takes the whole width of its section. */
  wide: boolean;
}

const byFormat: Readonly<Record<string, string>> = { idNumber: 'lianban-id-number-field', mobile: 'lianban-phone-field', personName: 'lianban-person-name-field', date: 'lianban-date-field' };
const byWidget: Readonly<Record<string, string>> = {
  text: 'lianban-text-field', textarea: 'lianban-textarea-field', date: 'lianban-date-field', select: 'lianban-select-field',
  radio: 'lianban-radio-field', checkbox: 'lianban-checkbox-field', checkboxes: 'lianban-checkboxes-field', money: 'lianban-money-field', updown: 'lianban-number-field',
};
const choosing = new Set(['lianban-select-field', 'lianban-radio-field', 'lianban-checkboxes-field']);

const byShape = ({ schema, format }: UnifiedField, options: FieldOption[] | undefined): string => {
  if (schema.type === 'boolean') return 'lianban-checkbox-field';
  if (options !== undefined) return schema.type === 'array' ? 'lianban-checkboxes-field' : options.length <= 4 ? 'lianban-radio-field' : 'lianban-select-field';
  if (schema.type === 'number' || schema.type === 'integer') return 'lianban-number-field';
  const known = byFormat[format ?? String(schema.format ?? '')];
  return known ?? (typeof schema.maxLength === 'number' && schema.maxLength > 200 ? 'lianban-textarea-field' : 'lianban-text-field');
};

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Chooses by `ui:widget`, else by `x-format`, options and type. An unknown widget is told once and shown by its type. */
export const chooseField = (field: UnifiedField): FieldChoice => {
  const { schema, ui } = field;
  const widget = text(ui['ui:widget']);
  const options = fieldOptions(schema, ui);
  let tagName = widget === undefined || widget === 'text' ? undefined : byWidget[widget];
  if (widget !== undefined && byWidget[widget] === undefined)
    warnOnce('elements/field-unknown', `Failed to show field "${field.pointer}" as "${widget}": no such widget. Use one of ${Object.keys(byWidget).join(', ')}.`);
  if (tagName !== undefined && choosing.has(tagName) && options === undefined) tagName = undefined;
  tagName ??= byShape(field, options);
  const unit = /（(\S{1,3})）$/u.exec(field.title)?.[1];
  return {
    tagName,
    wide: tagName === 'lianban-textarea-field' || tagName === 'lianban-checkbox-field' || (options ?? []).some((option) => option.help !== undefined),
    properties: {
      name: field.pointer,
      label: tagName === 'lianban-number-field' && unit !== undefined ? field.title.replace(/（\S{1,3}）$/u, '') : field.title,
      hint: text(ui['ui:help']),
      placeholder: text(ui['ui:placeholder']),
      autocomplete: autocompleteToken(field),
      ...(options === undefined ? {} : { options }),
      ...(typeof schema.maxLength === 'number' && tagName === 'lianban-textarea-field' ? { maxlength: schema.maxLength } : {}),
      ...(tagName === 'lianban-number-field' && unit !== undefined ? { unit } : {}),
    },
  };
};
