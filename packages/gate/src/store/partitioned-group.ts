import { join } from 'node:path';
import type { JsonValue } from '@lianban/contract';
import { hashKey } from './hash-key.ts';
import { SpillFile } from './spill-file.ts';

export interface GroupLimits {
  /** Text that is kept in memory before it goes to disk, in UTF-16 units. */
  readonly maxBufferLength: number;
  /** A partition of more bytes is divided once more before it is read. */
  readonly maxPartitionBytes: number;
  /** Entries of one key that are handed over; the rest is counted. */
  readonly maxEntries: number;
}

const partitions = 128;
const maxDepth = 4;

/** The entries of one group: gathered by the hash of their key, in memory while they are few, then in one file. */
export class PartitionedGroup {
  readonly #file: SpillFile;
  readonly #buffers: string[] = Array.from({ length: partitions }, () => '');
  readonly #path: string;
  readonly #limits: GroupLimits;
  readonly #depth: number;
  #buffered = 0;
  #isSpilled = false;

  constructor(path: string, limits: GroupLimits, depth = 0) {
    this.#path = path;
    this.#limits = limits;
    this.#depth = depth;
    this.#file = new SpillFile(path, partitions);
  }

  put(key: string, entry: JsonValue): void {
    this.#putLine(key, `${JSON.stringify(key)}\t${JSON.stringify(entry)}\n`);
  }

  /** Each key once, with the text of its entries. */
  *walk(onTooLarge: (key: string) => void): Generator<{ key: string; entries: JsonValue[] }> {
    if (this.#isSpilled) this.#spill();
    for (let partition = 0; partition < partitions; partition += 1) {
      const isLarge = this.#file.sizeOf(partition) > this.#limits.maxPartitionBytes && this.#depth < maxDepth;
      if (isLarge) yield* this.#divide(partition, onTooLarge);
      else yield* this.#gather(partition, onTooLarge);
    }
    this.close();
  }

  close(): void {
    this.#buffers.fill('');
    this.#file.close();
  }

  #putLine(key: string, line: string): void {
    const partition = hashKey(key, this.#depth) % partitions;
    this.#buffers[partition] += line;
    this.#buffered += line.length;
    if (this.#buffered > this.#limits.maxBufferLength) this.#spill();
  }

  #spill(): void {
    this.#isSpilled = true;
    this.#file.append(this.#buffers);
    this.#buffers.fill('');
    this.#buffered = 0;
  }

  *#lines(partition: number): Generator<{ key: string; entry: string; line: string }> {
    const texts = this.#isSpilled ? this.#file.read(partition) : [this.#buffers[partition] ?? ''];
    for (const text of texts) {
      for (let start = 0; start < text.length; ) {
        const end = text.indexOf('\n', start);
        const tab = text.indexOf('\t', start);
        yield { key: text.slice(start, tab), entry: text.slice(tab + 1, end), line: text.slice(start, end + 1) };
        start = end + 1;
      }
    }
  }

  *#gather(partition: number, onTooLarge: (key: string) => void): Generator<{ key: string; entries: JsonValue[] }> {
    const { maxEntries } = this.#limits;
    const groups = new Map<string, string[]>();
    for (const { key, entry } of this.#lines(partition)) {
      const entries = groups.get(key);
      if (entries === undefined) groups.set(key, [entry]);
      else if (entries.length < maxEntries) entries.push(entry);
      else if (entries.length === maxEntries) {
        // One more than is handed over marks the key; it is told once.
        entries.push('');
        onTooLarge(JSON.parse(key) as string);
      }
    }
    for (const [key, entries] of groups) {
      if (entries.length > maxEntries) entries.length = maxEntries;
      yield { key: JSON.parse(key) as string, entries: entries.map((entry) => JSON.parse(entry) as JsonValue) };
    }
  }

  *#divide(partition: number, onTooLarge: (key: string) => void): Generator<{ key: string; entries: JsonValue[] }> {
    const inner = new PartitionedGroup(`${this.#path}-${partition}`, this.#limits, this.#depth + 1);
    try {
      for (const { key, line } of this.#lines(partition)) inner.#putLine(JSON.parse(key) as string, line);
      yield* inner.walk(onTooLarge);
    } finally {
      inner.close();
    }
  }
}

export const toGroupPath = (folder: string, number: number): string => join(folder, `group-${number}`);
