import type { Clock } from '@lianban/contract';
import { parseJson } from '../store/parse-json.ts';
import type { Store } from '../store/open-store.ts';
import type { ClientRegistration } from './client-registration.ts';
import { SandboxError } from '../errors.ts';
import { createFailureLimit } from './failure-limit.ts';
import { digestHex } from './digest.ts';
import { hashSecret, isSecret } from './secret-hash.ts';

const ALLOWED_FAILURES = 10;
const WAIT_MS = 60_000;

/** A client as the platform keeps it: no secret, with the code of its department. */
export interface RegisteredClient extends Omit<ClientRegistration, 'secret'> {
  deptCode?: string;
  confidential: boolean;
}

/**
 * The registered clients. Read once from the store, so every process sees those of its start.
 *
 * `authenticate` answers undefined for an unknown client, a wrong secret and a public client alike. Wrong secrets are counted by client
 * and address, so that guessing costs little and shuts out nobody else. Errors: {@link SandboxError} `auth/too-many-failures`.
 */
export interface ClientRegistry {
  list(): RegisteredClient[];
  find(clientId: string): RegisteredClient | undefined;
  isOrigin(origin: string): boolean;
  authenticate(clientId: string, secret: string, address?: string): Promise<RegisteredClient | undefined>;
}

/** Stores what is registered in the configuration; a changed secret replaces the old one, what is not named any more goes. */
export async function registerClients(store: Store, registrations: readonly ClientRegistration[]): Promise<void> {
  const named = registrations.map(({ clientId }) => clientId);
  await store
    .deleteFrom('client')
    .$if(named.length > 0, (query) => query.where('clientId', 'not in', named))
    .execute();
  for (const { secret, ...registration } of registrations) {
    const { clientId, name } = registration;
    const known = await store.selectFrom('client').select('secretHash').where('clientId', '=', clientId).executeTakeFirst();
    const stored = known?.secretHash ?? null;
    const isKept = secret !== undefined && stored !== null && (await isSecret(secret, stored));
    const row = {
      clientId,
      name,
      secretHash: secret === undefined ? null : isKept ? stored : await hashSecret(secret),
      registration: JSON.stringify(registration),
    };
    await store
      .insertInto('client')
      .values(row)
      .onConflict((conflict) => conflict.column('clientId').doUpdateSet(row))
      .execute();
  }
}

export async function loadClientRegistry(store: Store, clock: Clock): Promise<ClientRegistry> {
  const rows = await store.selectFrom('client').selectAll().orderBy('clientId').execute();
  const departments = await store.selectFrom('department').selectAll().execute();
  const hashes = new Map(rows.map((row) => [row.clientId, row.secretHash]));
  const clients = new Map(
    rows.map((row): [string, RegisteredClient] => {
      const registration = parseJson<Omit<ClientRegistration, 'secret'>>(row.registration);
      const deptCode = departments.find((department) => department.deptKey === registration.deptKey)?.deptCode;
      const confidential = row.secretHash !== null;
      return [row.clientId, { ...registration, confidential, ...(deptCode === undefined ? {} : { deptCode }) }];
    }),
  );
  const origins = new Set([...clients.values()].flatMap((client) => client.origins));
  // Deriving takes tens of milliseconds by design; a connector sends its secret with every batch.
  const proven = new Map<string, string>();
  const failures = createFailureLimit(clock, { allowed: ALLOWED_FAILURES, waitMs: WAIT_MS });

  return {
    list: () => [...clients.values()],
    find: (clientId) => clients.get(clientId),
    isOrigin: (origin) => origins.has(origin),
    authenticate: async (clientId, secret, address = '') => {
      const hash = hashes.get(clientId) ?? null;
      if (hash === null) return undefined;
      const digest = await digestHex(`${clientId}:${secret}`);
      if (proven.get(clientId) !== digest) {
        const by = `${clientId} ${address}`;
        const retryAfterSeconds = failures.begin(by);
        if (retryAfterSeconds !== undefined) throw toTooMany(clientId, retryAfterSeconds);
        if (!(await isSecret(secret, hash))) return undefined;
        failures.clear(by);
        proven.set(clientId, digest);
      }
      return clients.get(clientId);
    },
  };
}

function toTooMany(clientId: string, retryAfterSeconds: number): SandboxError {
  return new SandboxError(
    'auth/too-many-failures',
    `Failed to answer: ${ALLOWED_FAILURES} wrong secrets of client "${clientId}" came from this address. Wait ${retryAfterSeconds} seconds, then send the right one.`,
    { clientId, retryAfterSeconds },
  );
}
