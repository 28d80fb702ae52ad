import type { JsonValue } from '@lianban/contract';
import { isWithinBounds } from '@lianban/contract';
import { SandboxError } from '../errors.ts';
import type { ProblemCode } from './problem-codes.ts';

/**
 * Reads the body of a request (or of a response), stopping as soon as it grows past the limit.
 * Errors: {@link SandboxError} with `tooLarge`, 413.
 */
export async function readBody(
  message: Pick<Request, 'body' | 'headers'>,
  maxSizeBytes: number,
  tooLarge: ProblemCode = 'request/body-too-large',
): Promise<Uint8Array<ArrayBuffer>> {
  const refuse = () =>
    new SandboxError(tooLarge, `Failed to read the body: it is larger than ${maxSizeBytes} bytes. Send less at once.`, {
      maxSizeBytes,
    });
  if (Number(message.headers.get('Content-Length') ?? 0) > maxSizeBytes) throw refuse();
  if (message.body === null) return new Uint8Array(0);
  const reader = message.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxSizeBytes) {
      await reader.cancel();
      throw refuse();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** No request of the contract comes near; a few kilobytes of brackets would overflow the stack of whoever walks them. */
const JSON_BOUNDS = { maxDepth: 32, maxValues: 50_000 };

/**
 * Reads a JSON body; `text` is what was sent, for its digest.
 * Errors: {@link SandboxError} `request/body-not-json`, `request/body-too-large`, `request/body-too-complex`.
 */
export async function readJson(request: Request, maxSizeBytes: number): Promise<{ text: string; value: JsonValue }> {
  const body = parseJsonBody(await readBody(request, maxSizeBytes));
  if (isWithinBounds(body.value, JSON_BOUNDS)) return body;
  throw new SandboxError(
    'request/body-too-complex',
    `Failed to read the body: it is nested more than ${JSON_BOUNDS.maxDepth} levels or holds more than ${JSON_BOUNDS.maxValues} values. Send less at once.`,
    { ...JSON_BOUNDS },
  );
}

function parseJsonBody(bytes: Uint8Array): { text: string; value: JsonValue } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, value: JSON.parse(text) as JsonValue };
  } catch (cause) {
    throw new SandboxError(
      'request/body-not-json',
      'Failed to read the body: it is not JSON in UTF-8. Send application/json.',
      {},
      { cause },
    );
  }
}
