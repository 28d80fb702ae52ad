import { expect, test } from 'vitest';
import { showWireValue } from './show-wire-value.ts';

test.each([
  ['a moment', { form: 'datetime' }, '2026-10-15T10:39:42+08:00', '2026-10-15 10:39:42'],
  ['a digit with its meaning', { form: 'code', list: 'projectType' }, 'immediate', '1（即办件）'],
  ['what is no code', { form: 'code', list: 'projectType' }, '9', '9'],
  ['a code without a digit', { form: 'code', list: 'handlingState' }, 'inProgress', 'inProgress'],
  ['a text', { form: 'text' }, 'immediate', 'immediate'],
] as const)('shows %s as the front database has it', (_what, column, value, shown) => {
  expect(showWireValue(column, value, 'national')).toBe(shown);
});
