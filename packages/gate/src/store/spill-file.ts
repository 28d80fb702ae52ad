import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { GateError } from '../errors.ts';

/** One append-only file of many partitions: it remembers where the pieces of each lie. One open file, however many partitions. */
export class SpillFile {
  readonly #path: string;
  /** By partition: offset and length of every piece, one after the other. */
  readonly #pieces: number[][];
  #descriptor: number | undefined;
  #size = 0;

  constructor(path: string, partitions: number) {
    this.#path = path;
    this.#pieces = Array.from({ length: partitions }, () => []);
  }

  /** @throws GateError `gate/disk-full` */
  append(partition: number, bytes: Uint8Array): void {
    try {
      this.#descriptor ??= openSync(this.#path, 'wx+', 0o600);
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor, bytes, done, bytes.length - done, this.#size + done);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === 'ENOSPC' || code === 'EDQUOT') throw new GateError('gate/disk-full', { folder: dirname(this.#path) }, { cause });
      throw cause;
    }
    this.#pieces[partition]?.push(this.#size, bytes.length);
    this.#size += bytes.length;
  }

  sizeOf(partition: number): number {
    return (this.#pieces[partition] ?? []).reduce((sum, length, index) => (index % 2 === 0 ? sum : sum + length), 0);
  }

  /** The pieces of a partition in the order in which they were appended. Each is overwritten by the next. */
  *read(partition: number): Generator<Buffer> {
    const pieces = this.#pieces[partition] ?? [];
    let buffer: Buffer = Buffer.alloc(0);
    for (let index = 0; index < pieces.length; index += 2) {
      const [offset = 0, length = 0] = [pieces[index], pieces[index + 1]];
      if (buffer.length < length) buffer = Buffer.allocUnsafeSlow(length);
      for (let done = 0; done < length; ) done += readSync(this.#descriptor ?? -1, buffer, done, length - done, offset + done);
      yield buffer.subarray(0, length);
    }
  }

  close(): void {
    if (this.#descriptor === undefined) return;
    closeSync(this.#descriptor);
    rmSync(this.#path, { force: true });
    this.#descriptor = undefined;
  }
}
