import type { RegisterName } from '../seed/seed-data.ts';
import type { Store } from '../store/open-store.ts';

export interface Register {
  name: RegisterName;
  title: string;
  available: boolean;
}

/** The registers that prefill asks, and whether each answers at present. */
export async function loadRegisters(store: Store): Promise<ReadonlyMap<RegisterName, Register>> {
  const rows = await store.selectFrom('register').selectAll().orderBy('name').execute();
  return new Map(
    rows.map((row) => {
      const name = row.name as RegisterName;
      return [name, { name, title: row.title, available: row.available === 1 }];
    }),
  );
}
