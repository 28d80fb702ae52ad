import type { ExchangeTable } from '@lianban/contract';
import type { Outbox } from './open-outbox.ts';

/** 对账: produced = rejected + held + pushed; pushed = accepted + returned + pending. Rows, by table. */
export type TableCounts = { table: ExchangeTable; produced: number; rejected: number; held: number; pushed: number; accepted: number; returned: number; pending: number };

export function countRows(outbox: Outbox): TableCounts[] {
  const rows = outbox.database.prepare('SELECT table_name, status, count(*) AS n FROM exchange_row GROUP BY table_name, status').all() as {
    table_name: ExchangeTable;
    status: string;
    n: number;
  }[];
  const tables = [...new Set(rows.map((row) => row.table_name))];
  return tables.map((table) => {
    const of = (status: string): number => rows.find((row) => row.table_name === table && row.status === status)?.n ?? 0;
    const [rejected, held, accepted, returned, pending] = [of('rejected'), of('held'), of('accepted'), of('returned'), of('sealed') + of('quarantined')];
    const pushed = accepted + returned + pending;
    return { table, produced: rejected + held + pushed, rejected, held, pushed, accepted, returned, pending };
  });
}
