import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { rootFolder } from '../../repository.ts';

export interface ChildRun {
  readonly output: string;
  readonly status: number;
  readonly wallMs: number;
  /** Highest resident memory, as the kernel keeps it; missing where there is no /proc. */
  readonly peakBytes: number | undefined;
  /** What its busiest thread computed: how long it would take with a core for each; missing like the memory. */
  readonly busiestThreadMs: number | undefined;
}

const tickMs = 10;

/** User and system time of one thread, the 14th and 15th value of its `stat`; the name in parentheses may hold blanks. */
const readThread = (path: string): number => {
  const text = readFileSync(path, 'utf8');
  const values = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(values[11]) + Number(values[12])) * tickMs;
};

const readBusiestThread = (pid: number): number | undefined => {
  try {
    return Math.max(...readdirSync(`/proc/${pid}/task`).map((thread) => readThread(`/proc/${pid}/task/${thread}/stat`)));
  } catch {
    return undefined;
  }
};

/** `VmHWM:    123456 kB` */
const readPeak = (pid: number): number | undefined => {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
};

/** Runs node with the repository's sources and watches how much memory it takes. */
export const runChild = (args: readonly string[]): Promise<ChildRun> =>
  new Promise((resolve, reject) => {
    const startedMs = performance.now();
    const child = spawn(process.execPath, ['--conditions=@lianban/source', ...args], { cwd: rootFolder, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    let peakBytes: number | undefined;
    let busiestThreadMs: number | undefined;
    const timer = setInterval(() => {
      if (child.pid === undefined) return;
      peakBytes = readPeak(child.pid) ?? peakBytes;
      // A thread that has ended is no longer listed.
      busiestThreadMs = Math.max(busiestThreadMs ?? 0, readBusiestThread(child.pid) ?? 0);
    }, 50);
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      resolve({ output, status: code ?? -1, wallMs: performance.now() - startedMs, peakBytes, busiestThreadMs: peakBytes === undefined ? undefined : busiestThreadMs });
    });
  });
