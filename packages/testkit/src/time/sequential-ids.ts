import type { Ids } from '@lianban/contract';

/** Ids that count up per kind, so that a test can name them: `case-0001`, `case-0002`, `file-0001`. */
export const createSequentialIds = (): Ids => {
  const counts = new Map<string, number>();
  return {
    next: (kind) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return `${kind}-${String(count).padStart(4, '0')}`;
    },
  };
};
