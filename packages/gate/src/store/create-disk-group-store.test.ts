import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryGroupStore, type GroupStore } from '@lianban/contract/invariants';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createDiskGroupStore } from './create-disk-group-store.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'group-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** So small that a few hundred entries go to disk and are divided again. */
const small = { folder, maxBufferBytes: 64, maxPartitionBytes: 200 };

const contentOf = (store: GroupStore, group: string): unknown[] => [...store.groups(group)].map(({ key, entries }) => [key, entries]).toSorted(([left], [right]) => (String(left) < String(right) ? -1 : 1));

describe('the store on disk', () => {
  test('gives back what the one in memory gives, in the same order within a key', () => {
    const entry = fc.tuple(fc.constantFrom('case', 'row'), fc.oneof(fc.string(), fc.constantFrom('a', 'b', '许\t知\n夏')), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 300 }), (entries) => {
        const [disk, memory] = [createDiskGroupStore(small), createMemoryGroupStore()];
        // What JSON cannot say (-0) no store has to keep.
        for (const [group, key, value] of entries) for (const store of [disk, memory]) store.put(group, key, JSON.parse(JSON.stringify(value)) as never);
        for (const group of ['case', 'row', 'empty']) expect(contentOf(disk, group)).toEqual(contentOf(memory, group));
        disk.close();
        expect(readdirSync(folder)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('divides a partition that is too large until it is not, or holds one key', () => {
    const store = createDiskGroupStore(small);
    for (let index = 0; index < 20_000; index += 1) store.put('case', `case-${index % 5_000}`, index);
    const groups = [...store.groups('case')];
    expect(groups).toHaveLength(5_000);
    expect(new Map(groups.map(({ key, entries }) => [key, entries])).get('case-7')).toEqual([7, 5_007, 10_007, 15_007]);
    store.close();
  });

  test('hands over a bounded number of entries of one key, and says so once', () => {
    const seen: string[] = [];
    const store = createDiskGroupStore({ ...small, maxEntries: 100, onTooLarge: (group, key) => seen.push(`${group} ${key}`) });
    for (let index = 0; index < 1_000; index += 1) store.put('case', 'same', index);
    expect([...store.groups('case')].map(({ entries }) => entries.length)).toEqual([100]);
    expect(seen).toEqual(['case same']);
    store.close();
  });

  test('takes entries for a later group while an earlier one is walked', () => {
    const store = createDiskGroupStore(small);
    for (let index = 0; index < 500; index += 1) store.put('first', `key-${index}`, index);
    for (const { key } of store.groups('first')) store.put('second', key.slice(0, 5), key);
    expect([...store.groups('second')].reduce((sum, { entries }) => sum + entries.length, 0)).toBe(500);
    store.close();
  });
});

test('a temporary folder is gone after its removal', () => {
  const temporary = createTemporaryFolder();
  expect(existsSync(temporary.path)).toBe(true);
  temporary.remove();
  expect(existsSync(temporary.path)).toBe(false);
});
