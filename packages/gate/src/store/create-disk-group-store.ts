import { join } from 'node:path';
import type { GroupStore } from '@lianban/contract/invariants';
import { PartitionedGroup, type GroupLimits } from './partitioned-group.ts';

export interface DiskGroupStoreOptions extends Partial<GroupLimits> {
  /** A folder of this store alone; its files are gone after `close`. */
  readonly folder: string;
  /** Hears once of every key with more entries than `maxEntries`. */
  readonly onTooLarge?: (group: string, key: string) => void;
  /** Asked before every partition that is read: whether the walk ends here. The place to report progress, too. */
  readonly isStopped?: () => boolean;
}

/**
 * 磁盘分组存储. Keeps the projections of millions of rows on disk and brings one partition at a time back, so that memory stays flat.
 * A few rows never reach the disk.
 * Errors: {@link GateError} `gate/disk-full` from `put` and from walking.
 */
export const createDiskGroupStore = ({ folder, onTooLarge, isStopped = () => false, ...limits }: DiskGroupStoreOptions): GroupStore => {
  const groups = new Map<string, PartitionedGroup>();
  const all: GroupLimits = { maxBufferBytes: 16 << 10, maxPartitionBytes: 8 << 20, maxEntries: 20_000, ...limits };
  return {
    put(name, key, entry) {
      let group = groups.get(name);
      if (!group) groups.set(name, (group = new PartitionedGroup(join(folder, `group-${groups.size}`), all)));
      group.put(key, entry);
    },
    *groups(name) {
      const group = groups.get(name);
      if (group) yield* group.walk((key) => onTooLarge?.(name, key), isStopped);
    },
    close() {
      for (const group of groups.values()) group.close();
      groups.clear();
    },
  };
};
