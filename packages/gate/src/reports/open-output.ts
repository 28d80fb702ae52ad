import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { GateError } from '../errors.ts';

/** @throws GateError `gate/disk-full`, `gate/output-unwritable` */
export const toWriteError = (file: string, cause: unknown): GateError => {
  if (cause instanceof GateError) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new GateError('gate/disk-full', { folder: dirname(file) }, { cause });
  return new GateError('gate/output-unwritable', { file, cause: code ?? message }, { cause });
};

/** A file that is being written, piece by piece. */
export interface Output {
  readonly stream: WriteStream;
  write(text: string): Promise<void>;
  end(): Promise<void>;
}

/** Opens a file for writing; it may hold personal data, so only its owner may read it. @throws GateError from every step */
export const openOutput = async (file: string): Promise<Output> => {
  const stream = createWriteStream(file, { flags: 'w', mode: 0o600 });
  // What goes wrong later is thrown by the step that meets it.
  stream.on('error', () => undefined);
  try {
    await once(stream, 'open');
  } catch (cause) {
    throw toWriteError(file, cause);
  }
  const guard = async (step: Promise<unknown>): Promise<void> => {
    try {
      await step;
    } catch (cause) {
      throw toWriteError(file, cause);
    }
  };
  return {
    stream,
    write: async (text) => {
      if (stream.errored) throw toWriteError(file, stream.errored);
      if (!stream.write(text)) await guard(once(stream, 'drain'));
    },
    end: async () => {
      stream.end();
      await guard(finished(stream));
    },
  };
};
