import { SandboxError } from '../errors.ts';
import { readBody } from '../http/read-body.ts';
import type { PlatformServices } from '../platform-services.ts';

/** Encodings that web streams know; others come through the platform's option `decompress`. */
const STREAMED = new Set(['gzip', 'deflate']);

/**
 * Undoes a body's Content-Encoding, never to more than the limit (a small body can unpack to a very large one).
 * Errors: {@link SandboxError} `request/encoding-not-supported`, `request/body-too-large`, `batch/not-readable`.
 */
export async function inflate(
  services: Pick<PlatformServices, 'decompress'>,
  body: Uint8Array<ArrayBuffer>,
  encoding: string | null,
  maxSizeBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = (encoding ?? 'identity').trim().toLowerCase();
  if (name === 'identity') return body;
  // The name comes from outside: `constructor` is no encoding.
  const decompress = Object.prototype.hasOwnProperty.call(services.decompress, name) ? services.decompress[name] : undefined;
  if (decompress === undefined && !STREAMED.has(name)) {
    throw new SandboxError(
      'request/encoding-not-supported',
      `Failed to read the body: Content-Encoding is none of ${[...STREAMED, ...Object.keys(services.decompress)].join(', ')}. Use one of them, or none.`,
    );
  }
  try {
    if (decompress !== undefined) return await decompress(body, maxSizeBytes);
    const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream(name as 'gzip' | 'deflate'));
    return await readBody(new Response(stream), maxSizeBytes);
  } catch (cause) {
    if (cause instanceof SandboxError) throw cause;
    throw new SandboxError(
      'batch/not-readable',
      `Failed to read the body: it is not ${name}, or unpacks to more than ${maxSizeBytes} bytes. Send what Content-Encoding says.`,
      { encoding: name },
      { cause },
    );
  }
}
