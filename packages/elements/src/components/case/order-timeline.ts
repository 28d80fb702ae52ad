import type { TimelineEntry } from '@lianban/contract';

/** Newest first; entries of one moment keep the platform's order, last on top. The list given is not changed. */
export const orderTimeline = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  entries.map((entry, index) => ({ entry, index }))
    .sort((a, b) => Date.parse(b.entry.at) - Date.parse(a.entry.at) || b.index - a.index)
    .map(({ entry }) => entry);
