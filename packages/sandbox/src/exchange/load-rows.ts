import type { TableRows } from '@lianban/contract/validators';
import { parseJson } from '../store/parse-json.ts';
import type { Store } from '../store/open-store.ts';

/** The current rows of one table about one case, those a department pushed or also those the platform wrote in its place. */
export async function loadRows<Table extends keyof TableRows>(
  store: Store,
  table: Table,
  projectNo: string,
  origin: 'department' | 'any' = 'any',
): Promise<TableRows[Table][]> {
  const rows = await store
    .selectFrom('exchangeRow')
    .select('body')
    .where('projectNo', '=', projectNo)
    .where('exchangeTable', '=', table)
    .where('current', '=', 1)
    .$if(origin === 'department', (query) => query.where('origin', '=', 'department'))
    .execute();
  return rows.map(({ body }) => parseJson<TableRows[Table]>(body));
}
