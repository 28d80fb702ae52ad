import { toBase64Url } from '../bytes/base64url.ts';

/** 256 bits of chance in base64url, for states that nobody may guess. */
export const randomText = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
