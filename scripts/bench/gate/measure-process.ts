import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface ProcessUsage {
  /** From start to end, as a person waits. */
  readonly elapsedMs: number;
  readonly computedMs: number;
  readonly maxRssMb: number;
}

/** Runs a script in a process of its own. @throws when it does not end with 0 */
export const measureProcess = async (script: string, args: readonly string[]): Promise<ProcessUsage> => {
  const usage = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;
  const startedMs = performance.now();
  const child = spawn(process.execPath, ['--conditions=@lianban/source', '--disable-warning=ExperimentalWarning', '--import', usage, script, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  const elapsedMs = performance.now() - startedMs;
  if (exitCode !== 0) throw new Error(`Failed to measure ${script}: it ended with ${exitCode}: ${errors}. Run it by hand.`);
  const last = JSON.parse(errors.trimEnd().split('\n').at(-1) ?? '{}') as Omit<ProcessUsage, 'elapsedMs'>;
  return { elapsedMs, ...last };
};
