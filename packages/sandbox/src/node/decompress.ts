import { promisify } from 'node:util';
import { gunzip, zstdDecompress } from 'node:zlib';
import type { Decompress } from '../platform-services.ts';

const gunzipAsync = promisify(gunzip);
const zstdDecompressAsync = promisify(zstdDecompress);

/** Content encodings of batches that Node unpacks itself; `maxOutputLength` stops a small body from filling the memory. */
export const nodeDecompress: Readonly<Record<'gzip' | 'zstd', Decompress>> = {
  gzip: async (body, maxSizeBytes) => new Uint8Array(await gunzipAsync(body, { maxOutputLength: maxSizeBytes })),
  zstd: async (body, maxSizeBytes) => new Uint8Array(await zstdDecompressAsync(body, { maxOutputLength: maxSizeBytes })),
};
