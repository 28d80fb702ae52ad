import { digestHex } from '../access/digest.ts';
import { SandboxError } from '../errors.ts';
import type { PlatformServices } from '../platform-services.ts';
import type { Store } from '../store/open-store.ts';
import { parseJson } from '../store/parse-json.ts';
import { write } from '../store/write.ts';

/** What a request that changes something is recognised by when it comes again. */
export interface OnceRequest {
  /** Who asks: `account:<sub>` or `client:<clientId>`. Keys of different people never meet. */
  scope: string;
  key: string | undefined;
  method: string;
  path: string;
  body: string;
}

export interface OnceAnswer {
  status: number;
  /** JSON value, sent as it was the first time. */
  body: unknown;
}

const KEY = /^[\x21-\x7e]{1,128}$/;

/**
 * Does something once per idempotency key: the work, its answer and the key are committed together, so a crash at any
 * instant leaves either nothing or everything, and the same request again gets the same answer and no second effect.
 *
 * A request that fails leaves no trace and may be repeated with its key.
 * Errors: {@link SandboxError} `idempotency/key-required`, `idempotency/key-reused`.
 */
export async function answerOnce(
  services: PlatformServices,
  request: OnceRequest,
  work: (store: Store) => Promise<OnceAnswer>,
): Promise<Response> {
  const { scope, method, path } = request;
  const key = assertKey(request.key);
  const requestDigest = await digestHex(`${method} ${path}\n${request.body}`);
  const answer = await write(services.db, async (store) => {
    const known = await store
      .selectFrom('idempotency')
      .select(['requestDigest', 'status', 'body'])
      .where('scope', '=', scope)
      .where('key', '=', key)
      .executeTakeFirst();
    if (known !== undefined) {
      if (known.requestDigest !== requestDigest) throw toReused(key, known.body);
      return { status: known.status, body: known.body, replayed: true };
    }
    const fresh = await work(store);
    const body = JSON.stringify(fresh.body);
    const createdAt = services.clock.now();
    await store
      .insertInto('idempotency')
      .values({ scope, key, requestDigest, status: fresh.status, body, createdAt })
      .execute();
    return { status: fresh.status, body, replayed: false };
  });
  if (!answer.replayed) services.bell.ring();
  return new Response(answer.body, {
    status: answer.status,
    headers: {
      'Content-Type': 'application/json',
      ...(answer.replayed ? { 'Idempotent-Replayed': 'true' } : {}),
    },
  });
}

function assertKey(key: string | undefined): string {
  if (key !== undefined && KEY.test(key)) return key;
  throw new SandboxError(
    'idempotency/key-required',
    'Failed to answer: the header Idempotency-Key is missing or not 1 to 128 visible ASCII characters. Send one new key per intention and the same key when repeating it.',
  );
}

/** A key belongs to one person, so they may be told what they made with it. */
function toReused(key: string, answer: string): SandboxError {
  const made = parseJson<{ applicationId?: unknown; projectNo?: unknown } | null>(answer);
  const instance =
    typeof made?.projectNo === 'string'
      ? `/api/v1/cases/${made.projectNo}`
      : typeof made?.applicationId === 'string'
        ? `/api/v1/applications/${made.applicationId}`
        : undefined;
  return new SandboxError(
    'idempotency/key-reused',
    `Failed to answer: the idempotency key "${key}" was used for another request. Use a new key for a new intention.`,
    { key },
    instance === undefined ? {} : { members: { instance } },
  );
}
