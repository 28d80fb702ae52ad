import type { FixEntry, FixSummary } from '../gate-result.ts';
import { fixNames, type FixKind } from './fix-kind.ts';

/** Counts every correction and lists the first ones. */
export interface FixLog {
  add(kinds: readonly FixKind[], entry: () => Omit<FixEntry, 'fix'>): void;
  addFile(file: string): void;
  summarize(): FixSummary;
}

const maxEntries = 10_000;

export const createFixLog = (): FixLog => {
  const byKind: Record<string, number> = {};
  const entries: FixEntry[] = [];
  const written: string[] = [];
  let total = 0;
  return {
    add(kinds, entry) {
      total += 1;
      for (const kind of kinds) byKind[fixNames[kind]] = (byKind[fixNames[kind]] ?? 0) + 1;
      if (entries.length < maxEntries) entries.push({ ...entry(), fix: kinds.map((kind) => fixNames[kind]).join('、') });
    },
    addFile: (file) => void written.push(file),
    summarize: () => ({ byKind, entries, omitted: total - entries.length, written }),
  };
};
