import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DemoError } from './demo-error.ts';

export type ServiceOptions = {
  name: string;
  /** A TypeScript file and its arguments, run by this Node. */
  command: string[];
  env: Record<string, string>;
  /** Answers 200 when the service is up. */
  readyUrl: string;
  logFile: string;
};

const readyTimeoutMs = 60_000;

/** One server of the demo as its own process, so that it can be killed as in life. */
export class Service {
  readonly name: string;
  readonly #options: ServiceOptions;
  #child: ChildProcess | undefined;
  #stopping = false;

  constructor(options: ServiceOptions) {
    this.name = options.name;
    this.#options = options;
  }

  /** Starts the process and waits until it answers. @throws DemoError with the end of its log's address */
  async start(): Promise<void> {
    const { command, env, logFile, readyUrl, name } = this.#options;
    mkdirSync(dirname(logFile), { recursive: true });
    const log = createWriteStream(logFile, { flags: 'a' });
    this.#stopping = false;
    const child = spawn(process.execPath, ['--conditions=@lianban/source', '--disable-warning=ExperimentalWarning', ...command], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.pipe(log);
    child.stderr.pipe(log);
    this.#child = child;
    const died = new Promise<'died'>((resolve) => child.once('exit', () => resolve('died')));
    child.once('exit', (code) => {
      if (!this.#stopping) console.error(`${name} stopped by itself (exit ${code}). Its log: ${logFile}`);
    });
    const deadline = Date.now() + readyTimeoutMs;
    while (Date.now() < deadline) {
      const answered = fetch(readyUrl, { redirect: 'manual', signal: AbortSignal.timeout(2_000) }).then((response) => response.status < 500, () => false);
      const state = await Promise.race([answered, died]);
      if (state === true) return;
      if (state === 'died') break;
      await Promise.race([sleep(150), died]);
    }
    await this.kill();
    throw new DemoError(`Failed to start ${name}: it did not answer at ${readyUrl}. Its log says why: ${logFile}`);
  }

  /** Asks the process to end and waits for it; after five seconds it is killed. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** Pulls the plug (SIGKILL): nothing is flushed, nothing said goodbye. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const child = this.#child;
    this.#stopping = true;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill(signal);
    await Promise.race([gone, sleep(5_000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))]);
    await gone;
  }
}

export const serviceFile = (name: string): string => join(import.meta.dirname, 'services', name);
