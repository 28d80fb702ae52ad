import type { Clock } from '@lianban/contract';

/** One duty of a round. It answers whether it has more to do at once. */
export type Part = { name: string; title: string; run(): Promise<boolean | void> };

/** A part that does not work now, for the operations page. */
export type PartProblem = { part: string; title: string; error: string; since: string };

export type Rounds = {
  /**
   * Does each part, whatever happens to the others. With `onlyDue` a part that failed is left out until its pause is over.
   * @returns whether a part has more to do at once
   */
  run(options: { onlyDue: boolean }): Promise<boolean>;
  problems(): PartProblem[];
  /** When every part last worked. */
  checkedAt(): string | undefined;
};

type Failure = PartProblem & { cause: unknown; failures: number; dueMs: number };

export type RoundsOptions = {
  parts: Part[];
  clock: Clock;
  pollIntervalMs: number;
  signal: AbortSignal;
  log?: ((entry: { event: string; [key: string]: string | number }) => void) | undefined;
};

const longestPauseMs = 60_000;

/** Keeps the parts of the connector apart: one that fails is tried again by itself, ever less often, while the others go on. */
export function createRounds({ parts, clock, pollIntervalMs, signal, log }: RoundsOptions): Rounds {
  const failing = new Map<string, Failure>();
  let checkedAt: string | undefined;

  const fail = (part: Part, cause: unknown): void => {
    const { failures = 0, since = clock.now() } = failing.get(part.name) ?? {};
    const pauseMs = Math.min(longestPauseMs, pollIntervalMs * 2 ** Math.min(failures + 1, 6)) * (0.5 + Math.random() / 2);
    const error = (cause as Error).message;
    failing.set(part.name, { part: part.name, title: part.title, error, since, cause, failures: failures + 1, dueMs: performance.now() + pauseMs });
    log?.({ event: 'part-failed', part: part.name, failures: failures + 1, error });
  };

  return {
    async run({ onlyDue }) {
      let hasMore = false;
      const errors: unknown[] = [];
      for (const part of parts) {
        if (signal.aborted) break;
        if (onlyDue && (failing.get(part.name)?.dueMs ?? 0) > performance.now()) continue;
        try {
          if (await part.run()) hasMore = true;
          failing.delete(part.name);
        } catch (cause) {
          if (signal.aborted) break;
          fail(part, cause);
          errors.push(cause);
        }
      }
      if (failing.size === 0 && !signal.aborted) checkedAt = clock.now();
      if (!onlyDue && errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors, errors.map((error) => (error as Error).message).join('\n'));
      return hasMore;
    },
    problems: () => [...failing.values()].map(({ part, title, error, since }) => ({ part, title, error, since })),
    checkedAt: () => checkedAt,
  };
}
