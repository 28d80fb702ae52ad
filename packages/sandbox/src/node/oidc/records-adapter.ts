import { errors } from 'oidc-provider';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type { OidcRecordTable } from '../../store/tables.ts';
import { toBeijingTime } from '../../time/beijing-time.ts';
import type { IdentityRecords } from '../identity/identity-records.ts';

const toPayload = (record: OidcRecordTable | undefined): AdapterPayload | undefined => {
  if (record === undefined) return undefined;
  const payload = JSON.parse(record.payload) as AdapterPayload;
  return record.consumedAt === null ? payload : { ...payload, consumed: Math.floor(Date.parse(record.consumedAt) / 1000) };
};

/** Keeps what oidc-provider has to remember in the platform's own database. */
export function createRecordsAdapter(records: IdentityRecords): AdapterFactory {
  return (kind: string): Adapter => ({
    async upsert(id, payload, expiresIn) {
      await records.put(kind, id, payload, {
        grantId: payload.grantId,
        userCode: payload.userCode,
        uid: payload.uid,
        expiresAt: expiresIn !== undefined && expiresIn > 0 ? toBeijingTime(Date.now() + expiresIn * 1000) : undefined,
      });
    },
    find: async (id) => toPayload(await records.find(kind, id)),
    findByUid: async (uid) => toPayload(await records.findByUid(kind, uid)),
    findByUserCode: async (userCode) => toPayload(await records.findByUserCode(kind, userCode)),
    async consume(id) {
      // Two requests with the same code at the same moment both pass the library's own check; only one passes this.
      if (!(await records.consume(kind, id))) throw new errors.InvalidGrant(`${kind} already consumed`);
    },
    destroy: (id) => records.remove(kind, id),
    revokeByGrantId: (grantId) => records.removeByGrant(kind, grantId),
  });
}
