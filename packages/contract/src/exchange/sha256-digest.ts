import type { Digest } from '../ports/digest.ts';
import { sha256 } from './sha256.ts';

/** SHA-256 by Web Crypto. */
export const sha256Digest: Digest = { algorithm: 'sha-256', hex: sha256 };
