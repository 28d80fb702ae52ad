import type { Store } from '../store/open-store.ts';
import { write } from '../store/write.ts';
import { parseBase64, toBase64Url } from './base64.ts';

const SETTING = 'draftKeySecret';

/**
 * The key that encrypts a person's drafts on their own device: base64url of 32 bytes, the same at every sign-in, another
 * for everyone else. It is derived (HMAC-SHA-256) from one secret of the platform, so nothing is stored per person.
 */
export async function loadDraftKey(db: Store, sub: string): Promise<string> {
  const secret = await loadSecret(db);
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`draft-key:${sub}`));
  return toBase64Url(new Uint8Array(signature));
}

async function loadSecret(db: Store): Promise<Uint8Array<ArrayBuffer>> {
  const find = (store: Store) =>
    store.selectFrom('setting').select('value').where('name', '=', SETTING).executeTakeFirst();
  const known = await find(db);
  if (known !== undefined) return parseBase64(known.value);
  return write(db, async (store) => {
    const meanwhile = await find(store);
    if (meanwhile !== undefined) return parseBase64(meanwhile.value);
    const secret = crypto.getRandomValues(new Uint8Array(32));
    await store.insertInto('setting').values({ name: SETTING, value: toBase64Url(secret) }).execute();
    return secret;
  });
}
