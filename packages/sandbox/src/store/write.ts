import type { Store } from './open-store.ts';

/**
 * Runs one unit of work in one transaction: all of it happens, or nothing.
 *
 * Writers go one after another on every engine, by the same SQL: each begins by touching the row `writer`. On PostgreSQL
 * that is a row lock held until commit; on SQLite it takes the write lock at once instead of failing later. So a sequence
 * taken inside is also the order of commit, and two identical requests at once see each other.
 */
export async function write<T>(db: Store, work: (store: Store) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (store) => {
    await store
      .updateTable('counter')
      .set((eb) => ({ value: eb('value', '+', 1) }))
      .where('name', '=', 'writer')
      .execute();
    return work(store);
  });
}
