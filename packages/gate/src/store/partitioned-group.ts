import type { JsonValue } from '@lianban/contract';
import type { StoredGroup } from '@lianban/contract/invariants';
import { hashKey } from './hash-key.ts';
import { SpillFile } from './spill-file.ts';

export interface GroupLimits {
  /** What is kept in memory of each of the 128 partitions before it goes to disk. */
  readonly maxBufferBytes: number;
  /** A partition of more bytes is divided once more before it is read. */
  readonly maxPartitionBytes: number;
  /** Entries of one key that are handed over; the rest is counted. */
  readonly maxEntries: number;
}

const partitions = 128;
const maxDepth = 4;
const tab = 9;
const lineFeed = 10;

/**
 * The entries of one group, spread by the hash of their key. Bytes, not texts, are kept: a text that waits would live long enough to be
 * moved where the garbage collector seldom looks.
 */
export class PartitionedGroup {
  readonly #path: string;
  readonly #limits: GroupLimits;
  readonly #depth: number;
  readonly #file: SpillFile;
  readonly #buffers: (Buffer | undefined)[] = Array.from({ length: partitions }, () => undefined);
  readonly #used = new Uint32Array(partitions);

  constructor(path: string, limits: GroupLimits, depth = 0) {
    this.#path = path;
    this.#limits = limits;
    this.#depth = depth;
    this.#file = new SpillFile(path, partitions);
  }

  put(key: string, entry: JsonValue): void {
    // JSON has neither tab nor line feed inside its texts.
    this.#putLine(key, `${JSON.stringify(key)}\t${JSON.stringify(entry)}\n`);
  }

  /** Each key once, with its entries in the order they were put; ends early when it is told to before a partition. */
  *walk(onTooLarge: (key: string) => void, isStopped: () => boolean): Generator<StoredGroup> {
    for (let partition = 0; partition < partitions && !isStopped(); partition += 1) {
      const isLarge = this.#file.sizeOf(partition) > this.#limits.maxPartitionBytes && this.#depth < maxDepth;
      if (isLarge) yield* this.#divide(partition, onTooLarge, isStopped);
      else yield* this.#gather(partition, onTooLarge);
    }
    this.close();
  }

  close(): void {
    this.#buffers.fill(undefined);
    this.#used.fill(0);
    this.#file.close();
  }

  #putLine(key: string, line: string): void {
    const partition = hashKey(key, this.#depth) % partitions;
    // A sign of UTF-16 takes three bytes at most.
    const most = line.length * 3;
    const { maxBufferBytes } = this.#limits;
    if ((this.#used[partition] ?? 0) + most > maxBufferBytes) this.#spill(partition);
    if (most > maxBufferBytes) return this.#file.append(partition, Buffer.from(line));
    const buffer = (this.#buffers[partition] ??= Buffer.allocUnsafeSlow(maxBufferBytes));
    const used = this.#used[partition] ?? 0;
    this.#used[partition] = used + buffer.write(line, used);
  }

  #spill(partition: number): void {
    const used = this.#used[partition] ?? 0;
    if (used > 0) this.#file.append(partition, (this.#buffers[partition] ?? Buffer.alloc(0)).subarray(0, used));
    this.#used[partition] = 0;
  }

  *#lines(partition: number): Generator<[key: string, entry: string]> {
    yield* splitLines(this.#file.read(partition));
    const waiting = this.#buffers[partition]?.subarray(0, this.#used[partition]);
    if (waiting) yield* splitLines([waiting]);
  }

  *#gather(partition: number, onTooLarge: (key: string) => void): Generator<StoredGroup> {
    const { maxEntries } = this.#limits;
    const groups = new Map<string, string | string[]>();
    const tooLarge = new Set<string>();
    for (const [key, entry] of this.#lines(partition)) {
      const known = groups.get(key);
      // Most keys have one entry: no list for those.
      if (known === undefined) groups.set(key, entry);
      else if (typeof known === 'string') groups.set(key, [known, entry]);
      else if (known.length < maxEntries) known.push(entry);
      else tooLarge.add(key);
    }
    for (const key of tooLarge) onTooLarge(JSON.parse(key) as string);
    for (const [key, found] of groups) {
      const entries = typeof found === 'string' ? [found] : found;
      yield { key: JSON.parse(key) as string, entries: entries.map((entry) => JSON.parse(entry) as JsonValue) };
    }
  }

  *#divide(partition: number, onTooLarge: (key: string) => void, isStopped: () => boolean): Generator<StoredGroup> {
    const inner = new PartitionedGroup(`${this.#path}-${partition}`, this.#limits, this.#depth + 1);
    try {
      for (const [key, entry] of this.#lines(partition)) inner.#putLine(JSON.parse(key) as string, `${key}\t${entry}\n`);
      yield* inner.walk(onTooLarge, isStopped);
    } finally {
      inner.close();
    }
  }
}

function* splitLines(pieces: Iterable<Buffer>): Generator<[key: string, entry: string]> {
  for (const piece of pieces) {
    for (let start = 0; start < piece.length; ) {
      const [middle, end] = [piece.indexOf(tab, start), piece.indexOf(lineFeed, start)];
      yield [piece.toString('utf8', start, middle), piece.toString('utf8', middle + 1, end)];
      start = end + 1;
    }
  }
}
