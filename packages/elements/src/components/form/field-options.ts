import type { JsonValue } from '@lianban/contract';
import type { UnifiedField } from '@lianban/form-engine';
import type { FieldOption } from '../../fields/base/field-option.ts';

const isScalar = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** The choices of a field: `enum` with `ui:enumNames`, or `oneOf`/`anyOf` of `const` with `title`; undefined when it has none. */
export const fieldOptions = (schema: UnifiedField['schema'], ui: UnifiedField['ui']): FieldOption[] | undefined => {
  const list = schema.type === 'array' && typeof schema.items === 'object' && schema.items !== null && !Array.isArray(schema.items) ? schema.items : schema;
  const named = [list.oneOf, list.anyOf].find((each): each is JsonValue[] => Array.isArray(each) && each.every((one) => typeof one === 'object' && one !== null && 'const' in one));
  if (named !== undefined)
    return named.flatMap((one) => {
      const { const: value, title } = one as Record<string, JsonValue>;
      return isScalar(value) ? [{ value, label: typeof title === 'string' ? title : String(value) }] : [];
    });
  if (!Array.isArray(list.enum)) return undefined;
  const names = Array.isArray(ui['ui:enumNames']) ? ui['ui:enumNames'] : [];
  return list.enum.flatMap((value, index) => (isScalar(value) ? [{ value, label: String(names[index] ?? value) }] : []));
};
