import type { TableField } from '@lianban/contract/tables';
import { toPlainName, type FieldNames } from './field-names.ts';

export interface FoundField {
  readonly field: TableField;
  readonly steps: readonly (string | number)[];
}

const maxListIndex = 99;

/** The field that a header names: by name or title, or by JSON Pointer for what lies inside (`/fees/0/amount`, `/delivery/company`). */
export const findField = (header: string, names: FieldNames): FoundField | undefined => {
  if (!header.startsWith('/')) {
    const field = names.get(toPlainName(header));
    return field && { field, steps: [field.name] };
  }
  const [, first = '', ...rest] = header.split('/').map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  let field = names.get(toPlainName(first));
  if (field?.name !== first) return undefined;
  const steps: (string | number)[] = [first];
  for (const step of rest) {
    if (field.type === 'list' && !isEntry(steps)) {
      const place = Number(step);
      if (!/^\d+$/.test(step) || place > maxListIndex) return undefined;
      steps.push(place);
      // A list of plain values: the entry is read as a code or a text.
      if (!field.fields) field = toEntry(field);
      continue;
    }
    field = field.fields?.find(({ name }) => name === step);
    if (!field) return undefined;
    steps.push(step);
  }
  return steps.length > 1 && field.type === 'list' && isEntry(steps) ? undefined : { field, steps };
};

const isEntry = (steps: readonly (string | number)[]): boolean => typeof steps[steps.length - 1] === 'number';

const toEntry = (field: TableField): TableField => ({ ...field, type: field.of === undefined ? 'text' : 'code' });
