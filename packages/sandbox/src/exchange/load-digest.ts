import type { Digest, DigestAlgorithm } from '@lianban/contract';
import { sha256Digest } from '@lianban/contract';

const loaders: Readonly<Record<DigestAlgorithm, () => Promise<Digest>>> = {
  'sha-256': () => Promise.resolve(sha256Digest),
  // Loaded with the first batch that needs it: a page that mocks the platform seldom does, and SM3 brings 22 KB gzip.
  sm3: async () => (await import('@lianban/contract/sm')).sm3Digest,
};

/** What computes the digest that a batch names. */
export const loadDigest = (algorithm: DigestAlgorithm): Promise<Digest> => loaders[algorithm]();
