import type { Ids } from '@lianban/contract';
import { toBase64Url } from '../access/base64.ts';

/** Unguessable ids: the kind and 120 random bits. */
export const randomIds: Ids = {
  next: (kind) => `${kind}-${toBase64Url(crypto.getRandomValues(new Uint8Array(15)))}`,
};
