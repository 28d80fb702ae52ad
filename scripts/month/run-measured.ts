import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  status: number;
  /** Highest resident memory of the process, sampled; 0 where the system does not tell. */
  peakMemoryMb: number;
}

const readPeak = (pid: number | undefined): number => {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** Runs Node with `args`, its output shown, and watches its memory. */
export const runMeasured = (args: readonly string[]): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, readPeak(child.pid))), 100);
    child.once('error', reject);
    child.once('exit', (status) => {
      clearInterval(watch);
      resolve({ status: status ?? 1, peakMemoryMb: Math.round(peak) });
    });
  });
