import { sql, type RawBuilder } from 'kysely';
import type { ColumnMapping, ConnectorConfig, DispatchMapping, TableMapping } from '../config/config.ts';
import { idOf } from '../config/mapping-id.ts';
import { ConnectorError } from '../errors.ts';
import type { SourceDatabase } from './open-source.ts';

/**
 * Asks each query and the table for dispatched work once whether they have the columns that the configuration names. A database
 * that cannot be reached now is asked by the rounds: the connector starts, and says so on its page.
 * @throws ConnectorError `connector/column-missing`, and `connector/source-unreadable` when the database refuses a query
 */
export async function checkSource(config: ConnectorConfig, source: SourceDatabase): Promise<void> {
  try {
    await sql`select 1`.execute(source);
  } catch {
    return;
  }
  for (const mapping of config.tables) {
    await checkNames(source, `the query of "${idOf(mapping)}"`, sql`(${sql.raw(mapping.query)})`, columnsOf(mapping));
  }
  if (config.dispatch) await checkNames(source, `the table ${config.dispatch.into}`, sql.table(config.dispatch.into), dispatchColumnsOf(config.dispatch));
}

async function checkNames(source: SourceDatabase, what: string, from: RawBuilder<unknown>, names: Set<string>): Promise<void> {
  const row = await loadNames(source, what, from);
  for (const column of names) {
    if (Object.hasOwn(row, column)) continue;
    throw new ConnectorError('connector/column-missing', `Failed to start the connector: ${what} gives no column "${column}", only ${Object.keys(row).join(', ')}. Correct the configuration or the query.`, { column });
  }
}

/** The outer join gives one row, with every name, even of an empty table. */
async function loadNames(source: SourceDatabase, what: string, from: RawBuilder<unknown>): Promise<Record<string, unknown>> {
  try {
    const { rows } = await sql<Record<string, unknown>>`select source_rows.* from (select 1 as one) as one_row left join ${from} as source_rows on 1 = 1 limit 1`.execute(source);
    return rows[0] ?? {};
  } catch (cause) {
    throw new ConnectorError('connector/source-unreadable', `Failed to start the connector: the database refuses ${what}: ${(cause as Error).message}. Correct the configuration, or the rights of the account.`, {}, { cause });
  }
}

function columnsOf(mapping: TableMapping): Set<string> {
  const inFields = (columns: Record<string, ColumnMapping>): string[] =>
    Object.values(columns).flatMap((column) => ('list' in column ? column.list.flatMap(inFields) : 'column' in column ? [column.column] : []));
  return new Set([mapping.key, mapping.changedAt, ...inFields(mapping.columns)]);
}

function dispatchColumnsOf({ match, sequence, insert, corrected, withdrawn, onlyWhen }: DispatchMapping): Set<string> {
  const parts = [insert, corrected, withdrawn, onlyWhen?.corrected, onlyWhen?.withdrawn];
  return new Set([match, ...(sequence === undefined ? [] : [sequence]), ...parts.flatMap((part) => Object.keys(part ?? {}))]);
}
