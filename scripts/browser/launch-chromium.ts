import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { newestChromiumFlags, oldChromiumFlags } from './chromium-flags.ts';
import { ensureChineseFonts } from './ensure-chinese-fonts.ts';
import { findChromium } from './find-chromium.ts';
import { unpackOldChromium } from './unpack-old-chromium.ts';
import type { OldChromium } from './unpack-old-chromium.ts';

export type ChromiumVersion = 'newest' | OldChromium;

export interface RunningChromium {
  /** The browser's DevTools address, `ws://127.0.0.1:…/devtools/browser/…`. */
  readonly devtoolsUrl: string;
  /** False once the process has ended, by {@link stop} or by a crash. */
  isRunning(): boolean;
  stop(): Promise<void>;
}

/**
 * Starts a headless Chromium with an empty profile of its own.
 * Errors: rejects when it ends, or says nothing for `timeoutMs`, before its DevTools listen.
 */
export const launchChromium = async (version: ChromiumVersion, timeoutMs = 30_000): Promise<RunningChromium> => {
  ensureChineseFonts();
  const executable = version === 'newest' ? findChromium() : unpackOldChromium(version);
  const flags = version === 'newest' ? newestChromiumFlags : oldChromiumFlags;
  const profile = mkdtempSync(join(tmpdir(), 'lianban-chromium-'));
  const child = spawn(executable, [...flags, '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--window-size=1280,800', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, so that stopping reaches the renderers too.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let running = true;
  void ended.then(() => (running = false));

  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const kill = (): void => {
    if (!running || child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Ended in between.
    }
  };
  process.once('exit', kill);

  try {
    return { devtoolsUrl: await readDevtoolsUrl(child, executable, timeoutMs), isRunning: () => running, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const readDevtoolsUrl = (child: ReturnType<typeof spawn>, executable: string, timeoutMs: number): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = '';
    const fail = (cause: string): void =>
      reject(new Error(`Failed to start ${executable}: ${cause}. Its last words: ${output.slice(-400)}`));
    const timer = setTimeout(() => fail(`no DevTools address within ${timeoutMs} ms`), timeoutMs);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, signal) => fail(`it ended with ${signal ?? code}`));
    // Reading goes on after the address is found: a full pipe would block the browser.
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      if (output.length < 20_000) output += text;
      const url = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (!url) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
