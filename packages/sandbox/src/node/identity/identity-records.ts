import type { Clock } from '@lianban/contract';
import type { Store } from '../../store/open-store.ts';
import type { OidcRecordTable } from '../../store/tables.ts';
import { toBeijingTime } from '../../time/beijing-time.ts';

export interface RecordLinks {
  readonly grantId?: string | undefined;
  readonly userCode?: string | undefined;
  readonly uid?: string | undefined;
  /** ISO 8601; the record is swept away after it. */
  readonly expiresAt?: string | undefined;
}

/**
 * Short-lived records of signing in (OIDC sessions, grants, codes, platform sessions, failed tries), by kind and id.
 * They live in the platform's own database, so that they survive a restart and a SIGKILL like everything else.
 */
export interface IdentityRecords {
  put(kind: string, id: string, payload: object, links?: RecordLinks): Promise<void>;
  find(kind: string, id: string): Promise<OidcRecordTable | undefined>;
  findByUid(kind: string, uid: string): Promise<OidcRecordTable | undefined>;
  findByUserCode(kind: string, userCode: string): Promise<OidcRecordTable | undefined>;
  /** Marks a record as used. False when it was used before or does not exist, also for two callers at the same moment. */
  consume(kind: string, id: string): Promise<boolean>;
  remove(kind: string, id: string): Promise<void>;
  removeByGrant(kind: string, grantId: string): Promise<void>;
  /** Removes what has expired. */
  sweep(): Promise<void>;
}

export function createIdentityRecords(store: Store, clock: Clock): IdentityRecords {
  const machineTime = (): string => toBeijingTime(Date.now());
  const findBy = (kind: string, column: 'id' | 'uid' | 'userCode', value: string) =>
    store.selectFrom('oidcRecord').selectAll().where('model', '=', kind).where(column, '=', value).executeTakeFirst();

  return {
    async put(kind, id, payload, links = {}) {
      const values = {
        payload: JSON.stringify(payload),
        grantId: links.grantId ?? null,
        userCode: links.userCode ?? null,
        uid: links.uid ?? null,
        expiresAt: links.expiresAt ?? null,
      };
      await store
        .insertInto('oidcRecord')
        .values({ model: kind, id, consumedAt: null, ...values })
        .onConflict((conflict) => conflict.columns(['model', 'id']).doUpdateSet(values))
        .execute();
    },
    find: (kind, id) => findBy(kind, 'id', id),
    findByUid: (kind, uid) => findBy(kind, 'uid', uid),
    findByUserCode: (kind, userCode) => findBy(kind, 'userCode', userCode),
    async consume(kind, id) {
      const { numUpdatedRows } = await store
        .updateTable('oidcRecord')
        .set({ consumedAt: machineTime() })
        .where('model', '=', kind)
        .where('id', '=', id)
        .where('consumedAt', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async remove(kind, id) {
      await store.deleteFrom('oidcRecord').where('model', '=', kind).where('id', '=', id).execute();
    },
    async removeByGrant(kind, grantId) {
      await store.deleteFrom('oidcRecord').where('model', '=', kind).where('grantId', '=', grantId).execute();
    },
    async sweep() {
      // The platform's clock may be set by a test, oidc-provider's never is: only what both call over is removed.
      const [earlier = ''] = [machineTime(), toBeijingTime(Date.parse(clock.now()))].sort();
      await store.deleteFrom('oidcRecord').where('expiresAt', '<', earlier).execute();
    },
  };
}
