import type { ConnectionKind, DepartmentStatistics, ReturnedRowCount, Statistics } from '@lianban/contract';
import type { PlatformServices } from '../platform-services.ts';
import type { Store } from '../store/open-store.ts';

/**
 * What a province's bulletin counts: cases and ratings gathered per department, rows pushed and returned, how each is
 * connected. Counts only; anyone may see them.
 */
export async function loadStatistics({ db, clock }: Pick<PlatformServices, 'db' | 'clock'>): Promise<Statistics> {
  const departments = await loadDepartments(db);
  const { cases } = await db
    .selectFrom('caseRecord')
    .select((eb) => eb.fn.countAll<number>().as('cases'))
    .executeTakeFirstOrThrow();
  const { applications } = await db
    .selectFrom('application')
    .select((eb) => eb.fn.countAll<number>().as('applications'))
    .executeTakeFirstOrThrow();
  return {
    generatedAt: clock.now(),
    departments,
    returnedRows: await loadReturnedRows(db),
    totals: {
      applications: Number(applications),
      cases: Number(cases),
      ratings: departments.reduce((sum, department) => sum + department.ratings, 0),
    },
  };
}

async function loadDepartments(db: Store): Promise<DepartmentStatistics[]> {
  const departments = await db.selectFrom('department').selectAll().orderBy('deptCode').execute();
  const cases = await db
    .selectFrom('caseRecord')
    .select((eb) => [
      'deptCode',
      'status',
      eb.fn.count<number>('dispatchedAt').as('received'),
      eb.fn.count<number>('acceptedAt').as('accepted'),
    ])
    .groupBy(['deptCode', 'status'])
    .execute();
  const rows = await countBy(
    db
      .selectFrom('exchangeRow')
      .select((eb) => ['deptCode as key', eb.fn.countAll<number>().as('count')])
      .where('origin', '=', 'department')
      .groupBy('deptCode'),
  );
  const returned = await countBy(db.selectFrom('returnedRow').select((eb) => ['deptCode as key', eb.fn.countAll<number>().as('count')]).groupBy('deptCode'));
  const ratings = await db
    .selectFrom('rating')
    .select((eb) => ['deptCode', 'satisfaction', eb.fn.countAll<number>().as('count')])
    .groupBy(['deptCode', 'satisfaction'])
    .execute();
  return departments.map(({ deptCode, deptName, connection }) => {
    const own = cases.filter((group) => group.deptCode === deptCode);
    const ownRatings = ratings.filter((group) => group.deptCode === deptCode);
    const acceptedRows = rows.get(deptCode) ?? 0;
    const returnedRows = returned.get(deptCode) ?? 0;
    return {
      deptCode,
      deptName,
      connection: connection as ConnectionKind,
      received: sum(own.map((group) => group.received)),
      accepted: sum(own.map((group) => group.accepted)),
      finished: sum(own.filter((group) => FINISHED.has(group.status)).map((group) => group.received)),
      pushedRows: acceptedRows + returnedRows,
      acceptedRows,
      returnedRows,
      ratings: sum(ownRatings.map((group) => group.count)),
      satisfied: sum(ownRatings.filter((group) => SATISFIED.has(group.satisfaction)).map((group) => group.count)),
    };
  });
}

const FINISHED = new Set(['granted', 'notGranted', 'notAccepted', 'withdrawn']);
const SATISFIED = new Set(['verySatisfied', 'satisfied', 'basicallySatisfied']);

/** PostgreSQL counts in bigint, which arrives as text. */
const sum = (counts: readonly (number | string)[]): number => counts.reduce<number>((total, count) => total + Number(count), 0);

async function countBy(query: { execute(): Promise<{ key: string; count: number }[]> }): Promise<Map<string, number>> {
  return new Map((await query.execute()).map(({ key, count }) => [key, Number(count)]));
}

async function loadReturnedRows(db: Store): Promise<ReturnedRowCount[]> {
  const rows = await db
    .selectFrom('returnedRow')
    .innerJoin('department', 'department.deptCode', 'returnedRow.deptCode')
    .select((eb) => [
      'department.deptName',
      'returnedRow.ruleId',
      eb.fn.countAll<number>().as('count'),
      eb.fn.max('returnedRow.hint').as('hint'),
    ])
    .groupBy(['department.deptName', 'returnedRow.ruleId'])
    .orderBy('department.deptName')
    .orderBy('returnedRow.ruleId')
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
