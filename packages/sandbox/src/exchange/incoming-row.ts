import type { ExchangeTable } from '@lianban/contract';
import type { TableRows } from '@lianban/contract/validators';

/** A row whose shape is right, with the table that says which shape. */
export type IncomingRow = { [Table in ExchangeTable]: { table: Table; row: TableRows[Table] } }[ExchangeTable];

/** Tables whose rows are not about one case. */
type OtherTable = 'bundleCase' | 'licenceRecord';

/** A row about one case; it names the case by `projectNo`. */
export type CaseRow = Exclude<IncomingRow, { table: OtherTable }>;

/** A row about something else: a whole application, or a licence. */
export type OtherRow = Extract<IncomingRow, { table: OtherTable }>;

/** Whether a row is about one case. */
export const isCaseRow = (incoming: IncomingRow): incoming is CaseRow => incoming.table !== 'bundleCase' && incoming.table !== 'licenceRecord';
