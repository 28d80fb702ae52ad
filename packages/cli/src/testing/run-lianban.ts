import { spawn } from 'node:child_process';
import { join } from 'node:path';

const command = [process.execPath, '--conditions=@lianban/source', '--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../main.ts')] as const;

/** What a person who typed `lianban …` was left with. */
export type Run = { exitCode: number | null; output: string; errors: string };

export type RunningCommand = {
  /** What was written to standard output, once it holds `words`. @throws when the command ends before */
  waitFor(words: string | RegExp): Promise<string>;
  /** Asks the command to stop, as Ctrl-C and service managers do, and waits for its end. */
  stop(signal?: 'SIGINT' | 'SIGTERM'): Promise<Run>;
  ended: Promise<Run>;
};

export type RunOptions = { cwd?: string; env?: Record<string, string> };

/** Starts `lianban` in a process of its own, as a person does; it sees no variables but those given. */
export function startLianban(args: readonly string[], { cwd, env = {} }: RunOptions = {}): RunningCommand {
  const [node, ...nodeArgs] = command;
  const child = spawn(node, [...nodeArgs, ...args], { env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'pipe', 'pipe'], ...(cwd === undefined ? {} : { cwd }) });
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = new Promise<Run>((resolve) => child.once('close', (exitCode) => resolve({ exitCode, output, errors })));
  return {
    ended,
    waitFor: (words) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (typeof words === 'string' ? output.includes(words) : words.test(output)) resolve(output);
        };
        child.stdout.on('data', look);
        look();
        void ended.then((run) => reject(new Error(`lianban ${args.join(' ')} ended with ${run.exitCode} before it said ${words}: ${run.errors}`)));
      }),
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs `lianban` to its end. */
export const runLianban = (args: readonly string[], options?: RunOptions): Promise<Run> => startLianban(args, options).ended;
