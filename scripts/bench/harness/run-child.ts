import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rootFolder } from '../../repository.ts';

export interface ChildRun {
  readonly output: string;
  readonly status: number;
  readonly wallMs: number;
  /** Highest resident memory, as the kernel keeps it; missing where there is no /proc. */
  readonly peakBytes: number | undefined;
}

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
    const timer = setInterval(() => {
      const peak = child.pid === undefined ? undefined : readPeak(child.pid);
      if (peak !== undefined) peakBytes = peak;
    }, 20);
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      resolve({ output, status: code ?? -1, wallMs: performance.now() - startedMs, peakBytes });
    });
  });
