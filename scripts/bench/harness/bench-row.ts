/** One line of a benchmark: ours beside the peer of the same run. */
export interface BenchRow {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  /** Nothing where ours is held against the target alone. */
  readonly peer?: number;
  /** Ours by peer, in the unit. */
  readonly ratio?: number;
  /** What the ratio, or ours without a peer, is held against; nothing where the line only informs. */
  readonly target?: { readonly atLeast: number } | { readonly atMost: number };
}

export interface BenchOptions {
  /** Fewer rounds and rows: to see that it works, not to quote. */
  readonly quick: boolean;
}

/** What a folder of `scripts/bench` exports as `runBench`. */
export type RunBench = (options: BenchOptions) => Promise<readonly BenchRow[]>;

/** Whether a line meets its target; one without a target does. */
export const isMet = ({ ours, ratio, target }: BenchRow): boolean => {
  const value = ratio ?? ours;
  if (target === undefined) return true;
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
};
