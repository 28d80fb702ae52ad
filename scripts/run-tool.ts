import { spawn } from 'node:child_process';

import { rootFolder, toolPath } from './repository.ts';

export interface ToolResult {
  /** Exit code; 1 when a signal ended it or it never started. */
  readonly status: number;
  /** Standard output and error as they came. */
  readonly output: string;
}

export interface ToolOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Show the output while it comes. Default: collect only. */
  readonly live?: boolean;
}

/** Runs one of the repository's tools, or `node`, at the root. Never rejects: a tool that cannot start has status 1. */
export const runTool = (name: string, args: readonly string[], { env = {}, live = false }: ToolOptions = {}): Promise<ToolResult> =>
  new Promise((resolve) => {
    const child = spawn(name, args, {
      cwd: rootFolder,
      env: { ...process.env, PATH: toolPath, FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: string[] = [];
    const collect = (text: string): void => {
      chunks.push(text);
      if (live) process.stdout.write(text);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.once('error', (error) => resolve({ status: 1, output: `Failed to start ${name}: ${error.message}.\n` }));
    child.once('close', (code) => resolve({ status: code ?? 1, output: chunks.join('') }));
  });
