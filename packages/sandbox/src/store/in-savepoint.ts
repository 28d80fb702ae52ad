import { sql } from 'kysely';
import type { Store } from './open-store.ts';

/** Runs a part of a transaction that may fail alone: what it did is undone, the rest of the transaction goes on. */
export async function inSavepoint<T>(store: Store, work: () => Promise<T>): Promise<T> {
  await sql`savepoint part`.execute(store);
  try {
    const result = await work();
    await sql`release savepoint part`.execute(store);
    return result;
  } catch (error) {
    await sql`rollback to savepoint part`.execute(store);
    await sql`release savepoint part`.execute(store);
    throw error;
  }
}
