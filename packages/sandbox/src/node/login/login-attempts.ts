import type { Clock } from '@lianban/contract';
import { digestHex } from '../../access/digest.ts';
import type { Store } from '../../store/open-store.ts';
import { parseJson } from '../../store/parse-json.ts';
import { write } from '../../store/write.ts';
import { addMilliseconds, isReached } from '../../time/beijing-time.ts';
import { createIdentityRecords } from '../identity/identity-records.ts';
import type { IdentityRecords } from '../identity/identity-records.ts';

const kind = 'LoginAttempts';

export const allowedFailures = 5;
export const waitMs = 60_000;
/** Failures older than this no longer count. */
const memoryMs = 15 * 60_000;

interface StoredAttempts {
  readonly failures: number;
  /** When the next try is allowed again, ISO 8601. */
  readonly waitUntil?: string;
}

export type Attempt =
  | { readonly allowed: true; readonly triesLeft: number }
  | { readonly allowed: false; readonly waitSeconds: number };

/**
 * 登录限速: five wrong passwords for one account name from one address, then a minute's wait there: nobody can shut the account's owner out
 * from elsewhere. Names and addresses are stored as digests only.
 */
export interface LoginAttempts {
  /** Counts a try as failed before the password is looked at, so that many tries at once are counted too. */
  begin(account: string, address: string): Promise<Attempt>;
  /** The password was right after all: forgets the account's tries from there. */
  clear(account: string, address: string): Promise<void>;
}

const toId = (account: string, address: string): Promise<string> => digestHex(`${account}\n${address}`);

export function createLoginAttempts(db: Store, clock: Clock): LoginAttempts {
  const load = async (records: IdentityRecords, id: string): Promise<StoredAttempts> => {
    const record = await records.find(kind, id);
    const isForgotten = record === undefined || (record.expiresAt !== null && isReached(record.expiresAt, clock.now()));
    const stored = isForgotten ? { failures: 0 } : parseJson<StoredAttempts>(record.payload);
    return stored.waitUntil !== undefined && isReached(stored.waitUntil, clock.now()) ? { failures: 0 } : stored;
  };
  return {
    async begin(account, address) {
      const id = await toId(account, address);
      return write(db, async (store) => {
        const records = createIdentityRecords(store, clock);
        const now = clock.now();
        const before = await load(records, id);
        if (before.waitUntil !== undefined) {
          return { allowed: false, waitSeconds: Math.ceil((Date.parse(before.waitUntil) - Date.parse(now)) / 1000) };
        }
        const failures = before.failures + 1;
        const after = failures >= allowedFailures ? { failures, waitUntil: addMilliseconds(now, waitMs) } : { failures };
        await records.put(kind, id, after, { expiresAt: addMilliseconds(now, memoryMs) });
        return { allowed: true, triesLeft: allowedFailures - failures };
      });
    },
    async clear(account, address) {
      await createIdentityRecords(db, clock).remove(kind, await toId(account, address));
    },
  };
}
