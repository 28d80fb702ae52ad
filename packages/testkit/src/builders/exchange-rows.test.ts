import { validateCaseAccept, validatorsByTable } from '@lianban/contract/validators';
import type { TableRows } from '@lianban/contract/validators';
import { expect, it } from 'vitest';

import { caseAcceptRow, caseResultRow, caseStepRow } from './exchange-rows.ts';
import { rectificationRow, specialProcedureRow } from './follow-up-rows.ts';
import { bundleCaseRow, licenceRecordRow } from './licence-and-bundle-rows.ts';

const rows: Partial<TableRows> = {
  caseAccept: caseAcceptRow(),
  caseStep: caseStepRow(),
  caseSpecialProcedure: specialProcedureRow(),
  caseResult: caseResultRow(),
  rectification: rectificationRow(),
  licenceRecord: licenceRecordRow(),
  bundleCase: bundleCaseRow(),
};

it.each(Object.entries(rows))('a built %s row meets the standard', (table, row) => {
  expect(validatorsByTable[table as keyof TableRows](row)).toMatchObject({ valid: true, warnings: [] });
});

it('a built row takes the changes that a test wants to be wrong', () => {
  const verdict = validateCaseAccept(caseAcceptRow({ applyerPageCode: '529900199504126120' }));
  expect(verdict).toMatchObject({ valid: false, problems: [{ path: '/applyerPageCode' }] });
});
