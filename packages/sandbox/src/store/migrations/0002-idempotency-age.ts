import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Finds idempotency keys by their age, so that old ones are removed without reading all of them. */
export const idempotencyAge: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.createIndex('idempotency_age').on('idempotency').columns(['createdAt']).execute();
  },
};
