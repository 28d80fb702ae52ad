import type { ExchangeTable } from '@lianban/contract';
import { buildCaseRows, createApplicant, plannedItem } from '@lianban/testkit';
import type { CasePlan } from '@lianban/testkit';

export type Row = Record<string, unknown>;

/** A row with what is known of it by the way it was made. */
export interface KnownRow {
  readonly row: Row;
  /** Whether its shape is right. */
  readonly hasShape: boolean;
  /** Whether nothing at all is wrong with it. */
  readonly isValid: boolean;
}

const days = ['2026-10-08', '2026-10-09', '2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15', '2026-10-19', '2026-10-20', '2026-10-21', '2026-10-22'];
const ratings = ['verySatisfied', 'satisfied', 'veryDissatisfied'] as const;

const toPlan = (serial: number): CasePlan => ({
  serial,
  item: plannedItem,
  appliedOn: days[serial % days.length] ?? '2026-10-08',
  steps: 1 + (serial % 3),
  correction: serial % 12 === 0,
  exempt: serial % 3 === 0,
  outcome: serial % 30 === 0 ? 'notGranted' : 'granted',
  rating: ratings[serial % ratings.length] ?? 'satisfied',
  // Every fifth case is an enterprise's, with the fields that only they fill.
  ...(serial % 5 === 0 ? { applicant: toEnterprise(serial) } : {}),
});

const toEnterprise = (serial: number): NonNullable<CasePlan['applicant']> => ({
  name: '青禾市望禾米业有限公司',
  number: '11529900MB9Q00019B',
  organization: { legalName: createApplicant(serial + 300).name, agentName: createApplicant(serial).name, agentNumber: createApplicant(serial).idNumber, agentMobile: `1390000${String(serial % 10_000).padStart(4, '0')}` },
});

/** What goes wrong: half of it a matter of the shape, half of it seen only by a check. */
const breakers: readonly ((row: Row) => KnownRow)[] = [
  (row) => ({ row: { ...row, dataVersion: '1' }, hasShape: false, isValid: false }),
  (row) => ({ row: { ...row, sourceSystem: '乱码???' }, hasShape: true, isValid: false }),
  (row) => ({ row: { ...row, cdOperation: '1' }, hasShape: false, isValid: false }),
  (row) => ({ row: { ...row, cdTime: '1999-12-31T09:00:00+08:00' }, hasShape: true, isValid: false }),
  (row) => ({ row: { ...row, satisfactionCode: '5' }, hasShape: false, isValid: false }),
  (row) => ({ row: { ...row, cdTime: '2036-01-01T09:00:00+08:00' }, hasShape: true, isValid: false }),
];

/** `count` rows of a table as a department would send them, read from JSON text; every fiftieth is wrong, or none. */
export const buildRows = (table: ExchangeTable, count: number, withFaults: boolean): KnownRow[] => {
  const rows: KnownRow[] = [];
  for (let serial = 1; rows.length < count; serial += 1) {
    for (const built of buildCaseRows(toPlan(serial))) {
      if (built.table !== table || rows.length === count) continue;
      const row = JSON.parse(JSON.stringify(built.row)) as Row;
      const breaker = withFaults && rows.length % 50 === 49 ? breakers[Math.floor(rows.length / 50) % breakers.length] : undefined;
      rows.push(breaker === undefined ? { row, hasShape: true, isValid: true } : breaker(row));
    }
  }
  return rows;
};
