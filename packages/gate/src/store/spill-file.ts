import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { GateError } from '../errors.ts';

interface Extent {
  readonly offset: number;
  readonly length: number;
}

/**
 * One file of append-only text in partitions: each append writes what has gathered in every partition one after the other, and remembers
 * where. One open file, however many partitions.
 */
export class SpillFile {
  readonly #path: string;
  readonly #extents: Extent[][];
  #descriptor: number | undefined;
  #size = 0;

  constructor(path: string, partitions: number) {
    this.#path = path;
    this.#extents = Array.from({ length: partitions }, () => []);
  }

  /** @throws GateError `gate/disk-full` */
  append(texts: readonly string[]): void {
    this.#descriptor ??= openSync(this.#path, 'wx+', 0o600);
    for (const [partition, text] of texts.entries()) {
      if (text === '') continue;
      const bytes = Buffer.from(text);
      this.#write(bytes);
      this.#extents[partition]?.push({ offset: this.#size, length: bytes.length });
      this.#size += bytes.length;
    }
  }

  sizeOf(partition: number): number {
    return (this.#extents[partition] ?? []).reduce((sum, { length }) => sum + length, 0);
  }

  /** The text of a partition in the pieces in which it was appended. */
  *read(partition: number): Generator<string> {
    for (const { offset, length } of this.#extents[partition] ?? []) {
      const bytes = Buffer.allocUnsafe(length);
      for (let done = 0; done < length; ) done += readSync(this.#descriptor ?? -1, bytes, done, length - done, offset + done);
      yield bytes.toString();
    }
  }

  close(): void {
    if (this.#descriptor === undefined) return;
    closeSync(this.#descriptor);
    rmSync(this.#path, { force: true });
    this.#descriptor = undefined;
  }

  #write(bytes: Buffer): void {
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor ?? -1, bytes, done, bytes.length - done, this.#size + done);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === 'ENOSPC' || code === 'EDQUOT') throw new GateError('gate/disk-full', { folder: dirname(this.#path) }, { cause });
      throw cause;
    }
  }
}
