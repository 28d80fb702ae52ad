import { anyCasePlans, buildCaseRows, createCaseReference } from '@lianban/testkit';
import type { CasePlan, CaseRow } from '@lianban/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validatorsByTable } from '../validators/index.ts';
import { createInvariantCheck } from './create-invariant-check.ts';
import { createMemoryGroupStore } from './group-store.ts';

const now = '2026-06-30T12:00:00+08:00';

const findingsOf = (plans: readonly CasePlan[], rows: readonly CaseRow[]): string[] => {
  const check = createInvariantCheck({ store: createMemoryGroupStore(), now, reference: createCaseReference(plans), settings: { rectificationDays: 5 } });
  for (const { table, row } of rows) check.add(table, row, { file: table });
  return [...check.finish()].map(({ ruleId, rowGuid, path }) => `${ruleId} ${rowGuid} ${path}`).sort();
};

describe('createInvariantCheck over whole cases', () => {
  it('has nothing to say about cases that are right, row by row or together', () => {
    fc.assert(
      fc.property(anyCasePlans(), (plans) => {
        const rows = plans.flatMap(buildCaseRows);
        for (const { table, row } of rows) {
          const verdict = validatorsByTable[table](row, { now });
          expect(verdict.valid ? verdict.warnings : verdict.problems).toEqual([]);
        }
        expect(findingsOf(plans, rows)).toEqual([]);
      }),
    );
  });
});
