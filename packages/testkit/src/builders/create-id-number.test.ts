import { parseIdNumber } from '@lianban/contract';
import { expect, it } from 'vitest';

import { createIdNumber } from './create-id-number.ts';

it.each([
  ['1995-04-12', 612, 'female'],
  ['2026-02-20', 1, 'male'],
  ['2000-02-29', 999, 'male'],
])('an identity number of %s with sequence %i is valid and %s', (birthDate, sequence, sex) => {
  expect(parseIdNumber(createIdNumber(birthDate, sequence))).toMatchObject({ valid: true, birthDate, sex });
});
