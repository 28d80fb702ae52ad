import { createReadStream, statSync } from 'node:fs';
import { GateError } from '../errors.ts';

const chunkBytes = 1 << 18;

/** @throws GateError `gate/file-missing`, `gate/no-permission`, `gate/file-unreadable` */
export const toReadError = (file: string, cause: unknown): GateError => {
  if (cause instanceof GateError) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new GateError('gate/file-missing', { file }, { cause });
  if (code === 'EACCES' || code === 'EPERM') return new GateError('gate/no-permission', { file }, { cause });
  return new GateError('gate/file-unreadable', { file, cause: code ?? message }, { cause });
};

/** Size of a file. @throws GateError `gate/file-missing`, `gate/no-permission`, `gate/empty-file` */
export const sizeOf = (path: string, file: string): number => {
  let size: number;
  try {
    ({ size } = statSync(path));
  } catch (cause) {
    throw toReadError(file, cause);
  }
  if (size === 0) throw new GateError('gate/empty-file', { file });
  return size;
};

/** The bytes of a file, a quarter of a megabyte at a time; `onRead` hears how many there were. */
export async function* readChunks(path: string, file: string, onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes }) as AsyncIterable<Buffer>) {
      onRead(chunk.length);
      yield chunk;
    }
  } catch (cause) {
    throw toReadError(file, cause);
  }
}
