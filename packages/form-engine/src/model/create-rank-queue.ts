interface RankQueue {
  add(position: number): void;
  /** Takes the waiting position of least rank. */
  take(): number | undefined;
}

/** Positions waiting to be re-decided, least rank first, each at most once at a time. A binary heap: no sorting per change. */
export function createRankQueue(ranks: readonly number[]): RankQueue {
  const heap: number[] = [];
  const waiting = new Set<number>();
  const before = (left: number, right: number): boolean => (ranks[heap[left] as number] ?? 0) < (ranks[heap[right] as number] ?? 0);
  const swap = (left: number, right: number): void => {
    [heap[left], heap[right]] = [heap[right] as number, heap[left] as number];
  };
  return {
    add(position) {
      if (waiting.has(position)) return;
      waiting.add(position);
      let child = heap.push(position) - 1;
      while (child > 0) {
        const parent = (child - 1) >> 1;
        if (!before(child, parent)) break;
        swap(child, parent);
        child = parent;
      }
    },
    take() {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined) return undefined;
      waiting.delete(first);
      if (heap.length > 0) {
        heap[0] = last;
        for (let parent = 0; ; ) {
          const left = 2 * parent + 1;
          const right = left + 1;
          let least = parent;
          if (left < heap.length && before(left, least)) least = left;
          if (right < heap.length && before(right, least)) least = right;
          if (least === parent) break;
          swap(parent, least);
          parent = least;
        }
      }
      return first;
    },
  };
}
