import type { Store } from './open-store.ts';

/** The next number of a named sequence, from 1, without gaps once committed. Call it inside `write` only. */
export async function nextNumber(store: Store, name: string): Promise<number> {
  const row = await store
    .insertInto('counter')
    .values({ name, value: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((eb) => ({ value: eb('counter.value', '+', 1) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return row.value;
}
