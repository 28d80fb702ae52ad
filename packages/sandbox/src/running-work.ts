/** Work that still needs the database, so that closing can wait for it. */
export interface RunningWork {
  /** Counts the work in until it settles; answers it unchanged. */
  add<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>;
}

export function createRunningWork(): RunningWork {
  const running = new Set<Promise<unknown>>();
  return {
    add: (work) => {
      const settled = work.then(
        () => undefined,
        () => undefined,
      );
      running.add(settled);
      void settled.then(() => running.delete(settled));
      return work;
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
