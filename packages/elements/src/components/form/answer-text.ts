import { maskIdNumber } from '@lianban/contract';
import type { JsonValue } from '@lianban/contract';
import type { UnifiedField } from '@lianban/form-engine';
import { formatLongDay } from '../../base/format-moment.ts';
import { findOption } from '../../fields/base/field-option.ts';
import { formatAmount } from '../../fields/money/format-amount.ts';
import type { Locale, Translate } from '../../strings/define-strings.ts';
import { fieldOptions } from './field-options.ts';
import type { formStrings } from './strings.ts';

export type FormWords = Translate<(typeof formStrings)['tables']['zh-CN']>;

/**
 * An answer in words, as a review or an officer's view shows it; undefined when there is none.
 * An identity number from a register is masked; one that was typed is shown in groups, because it has to be checked.
 */
export const answerText = (t: FormWords, locale: Locale, field: UnifiedField, value: JsonValue | undefined, locked = false): string | undefined => {
  if (value === undefined || value === null || value === '') return undefined;
  const options = fieldOptions(field.schema, field.ui);
  if (options !== undefined) return (Array.isArray(value) ? value : [value]).map((each) => findOption(options, each)?.label ?? String(each)).join('、');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (field.ui['ui:widget'] === 'money' && typeof value === 'number') return `${formatAmount(value)} ${t('yuan')}`;
  if (typeof value === 'object') return JSON.stringify(value);
  const plain = String(value);
  if (field.format === 'idNumber') return locked ? maskIdNumber(plain) : plain.replace(/^(.{6})(.{8})(.{4})$/u, '$1 $2 $3');
  if (field.format === 'mobile') return plain.replace(/^(1\d{2})(\d{4})(\d{4})$/u, '$1 $2 $3');
  return field.schema.format === 'date' && /^\d{4}-\d{2}-\d{2}$/u.test(plain) ? formatLongDay(plain, locale) : plain;
};
