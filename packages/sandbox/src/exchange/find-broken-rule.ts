import type { BundleDefinition, ExchangeTable } from '@lianban/contract';
import { createInvariantCheck, createMemoryGroupStore } from '@lianban/contract/invariants';
import type { InvariantFinding } from '@lianban/contract/invariants';
import type { CaseRecord } from '../cases/case-record.ts';
import { parseJson } from '../store/parse-json.ts';
import type { Store } from '../store/open-store.ts';
import type { CaseRow } from './incoming-row.ts';
import type { RowFault } from './row-fault.ts';

interface KnownRow {
  table: ExchangeTable;
  row: object;
}

/** Rows that the platform writes in a department's place count where the department may not write its own beside them. */
const SHARED: readonly ExchangeTable[] = ['caseAccept', 'caseResult', 'evaluation'];

const MOST_ROWS = 100;

/**
 * 行间规则: what the rows of a case say to each other once this one is among them, by the rules that a department checks with before it
 * pushes. What was wrong before is not this row's fault; which versions of a row follow each other is judged by `findStanding`.
 * Source: standards.md §14, 14–23.
 */
export async function findBrokenRule(
  store: Store,
  definition: BundleDefinition,
  { projectNo }: CaseRecord,
  { table, row }: CaseRow,
  now: string,
): Promise<{ fault?: RowFault; warning?: RowFault }> {
  const known = await loadKnownRows(store, projectNo);
  const found = check(definition, [...known, { table, row }], now);
  if (found.length === 0) return {};
  const before = new Set(check(definition, known, now).map(toKey));
  const [fault, warning] = (['error', 'warning'] as const).map((severity) => found.find((finding) => finding.severity === severity && !before.has(toKey(finding))));
  return {
    ...(fault === undefined ? {} : { fault: toFault(fault, row.rowGuid) }),
    ...(warning === undefined ? {} : { warning: toFault(warning, row.rowGuid) }),
  };
}

/**
 * Of a case's rows those that others are compared with. Materials are compared with none. Of what can come without end the newest are
 * enough: a case has some dozens of rows, and ten thousand of one case must not cost their square.
 */
async function loadKnownRows(store: Store, projectNo: string): Promise<KnownRow[]> {
  const current = store.selectFrom('exchangeRow').select(['exchangeTable', 'body']).where('projectNo', '=', projectNo).where('current', '=', 1);
  const shared = await current.where('exchangeTable', 'in', SHARED).limit(MOST_ROWS).execute();
  const own = await current
    .where('exchangeTable', 'not in', [...SHARED, 'caseMaterial'])
    .where('origin', '=', 'department')
    .orderBy('receivedAt', 'desc')
    .limit(MOST_ROWS)
    .execute();
  return [...shared, ...own].map(({ exchangeTable, body }) => ({ table: exchangeTable as ExchangeTable, row: parseJson<object>(body) }));
}

/** Rows arrive one after the other, so what is still missing is no fault: `complete` is false. */
function check({ items }: BundleDefinition, rows: readonly KnownRow[], now: string): InvariantFinding[] {
  const invariants = createInvariantCheck({
    store: createMemoryGroupStore(),
    now,
    reference: { items: (taskCode) => items.filter((item) => item.taskCode === taskCode) },
    settings: { complete: false },
  });
  for (const { table, row } of rows) invariants.add(table, row, {});
  return [...invariants.finish()].filter(({ ruleId }) => !ruleId.startsWith('batch/'));
}

const toKey = ({ ruleId, table, rowGuid, path }: InvariantFinding): string => JSON.stringify([ruleId, table, rowGuid, path]);

/** The place is one in the row that was pushed; what it breaks in another one is about the whole row. */
const toFault = ({ ruleId, rowGuid, path, message, hint }: InvariantFinding, pushed: string): RowFault => ({
  ruleId,
  path: rowGuid === pushed ? path : '',
  message,
  hint,
});
