import type { BrowserLauncher } from '@web/test-runner-core';

import type { ChromiumVersion } from '../browser/launch-chromium.ts';
import { openPage } from '../browser/open-page.ts';
import type { OpenPage } from '../browser/open-page.ts';

/** Gives each test file a Chromium of a given version to itself, so that neither storage nor a crash reaches another file. */
export class ChromiumLauncher implements BrowserLauncher {
  readonly name: string;
  readonly type = 'lianban-chromium';
  readonly #version: ChromiumVersion;
  readonly #sessions = new Map<string, OpenPage>();

  constructor(version: ChromiumVersion) {
    this.#version = version;
    this.name = version === 'newest' ? 'Chromium' : `Chromium ${version}`;
  }

  async startSession(sessionId: string, url: string): Promise<void> {
    this.#sessions.set(sessionId, await openPage(this.#version, url));
  }

  isActive(sessionId: string): boolean {
    return this.#sessions.has(sessionId);
  }

  async getBrowserUrl(sessionId: string): Promise<string | undefined> {
    const answer = (await this.send(sessionId, 'Runtime.evaluate', { expression: 'location.href' })) as {
      result: { value?: string };
    };
    return answer.result.value;
  }

  async stopSession(sessionId: string): Promise<object> {
    const session = this.#sessions.get(sessionId);
    this.#sessions.delete(sessionId);
    session?.page.close();
    await session?.browser.stop();
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error(`Failed to debug in ${this.name}: it has no window. Use --manual and a browser of your own.`));
  }

  /** Sends one DevTools command to the page of a session. */
  async send(sessionId: string, method: string, params: object = {}): Promise<unknown> {
    const session = this.#sessions.get(sessionId);
    if (!session) throw new Error(`Failed to send ${method}: session ${sessionId} has ended.`);
    return session.page.send(method, params);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#sessions.keys()].map((sessionId) => this.stopSession(sessionId)));
  }
}
