/** Remembers the last so many events, to drop those that a reconnect brings again. */
export const createSeenEvents = (limit = 500) => {
  const seen = new Set<string>();
  return {
    /** Whether the event is new; from then on it is not. */
    add: (key: string): boolean => {
      if (seen.has(key)) return false;
      seen.add(key);
      const oldest = seen.values().next();
      if (seen.size > limit && !oldest.done) seen.delete(oldest.value);
      return true;
    },
  };
};
