import { validateCaseAccept, validateCaseResult, validateCaseStep } from '@lianban/contract/validators';
import { expect, it } from 'vitest';

import { caseAcceptRow, caseResultRow, caseStepRow } from './exchange-rows.ts';

it.each([
  ['acceptance', validateCaseAccept, caseAcceptRow()],
  ['step', validateCaseStep, caseStepRow()],
  ['result', validateCaseResult, caseResultRow()],
])('a built %s row meets the standard', (_name, validate, row) => {
  expect(validate(row)).toMatchObject({ valid: true, warnings: [] });
});

it('a built row takes the changes that a test wants to be wrong', () => {
  const verdict = validateCaseAccept(caseAcceptRow({ applyerPageCode: '529900199504126120' }));
  expect(verdict).toMatchObject({ valid: false, problems: [{ path: '/applyerPageCode' }] });
});
