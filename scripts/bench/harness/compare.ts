import { median } from './statistics.ts';

export interface ComparedRates {
  /** Units a second, median of the rounds. */
  readonly ours: number;
  readonly peer: number;
  /** Median of ours by peer within a round: what slows the machine down for a while slows both. */
  readonly ratio: number;
}

export interface CompareOptions {
  /** Runs the work once; throws when its answer is not the right one. */
  readonly ours: () => void;
  readonly peer: () => void;
  /** How many units (rows) one run of the work is. */
  readonly units: number;
  readonly rounds: number;
  /** How long one round of one contender lasts at least. */
  readonly roundMs: number;
  /** Milliseconds; default is the time this process has computed, which other processes of the machine hardly change. */
  readonly now?: () => number;
}

const computedMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Runs until `roundMs` are over; the milliseconds a run took. */
const timeRuns = (run: () => void, roundMs: number, now: () => number): number => {
  const startedMs = now();
  let runs = 0;
  let elapsedMs = 0;
  do {
    run();
    runs += 1;
    elapsedMs = now() - startedMs;
  } while (elapsedMs < roundMs);
  return elapsedMs / runs;
};

/** Ours and the peer by turns in one process, who begins changes every round; two rounds to warm up do not count. */
export const compareRates = ({ ours, peer, units, rounds, roundMs, now = computedMs }: CompareOptions): ComparedRates => {
  const times: { ours: number; peer: number }[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const isOursFirst = round % 2 === 0;
    const first = timeRuns(isOursFirst ? ours : peer, roundMs, now);
    const second = timeRuns(isOursFirst ? peer : ours, roundMs, now);
    if (round >= 0) times.push(isOursFirst ? { ours: first, peer: second } : { ours: second, peer: first });
  }
  return {
    ours: (units * 1000) / median(times.map((time) => time.ours)),
    peer: (units * 1000) / median(times.map((time) => time.peer)),
    ratio: median(times.map((time) => time.peer / time.ours)),
  };
};
