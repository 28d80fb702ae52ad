import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage, type OpenPage } from '../../browser/open-page.ts';
import type { OldChromium } from '../../browser/unpack-old-chromium.ts';
import { expectSeen, waitUntil } from './expect.ts';
import { findDeep, type Found } from './find-deep.ts';

/** An element by a path of selectors through shadow trees, and by words in it: `['lianban-apply >> button', '下一步']`. */
export type Wanted = readonly [path: string, words?: string, match?: 'exact'];

const [width, height] = [1280, 800];
/** No text that the story types over is longer. */
const longestText = 8;
const longestSilenceMs = 30_000;

/** Directives that Chromium 80 does not know and says so; the newer browsers of this check enforce them. */
const unknownDirective = /^Unrecognized Content-Security-Policy directive '(require-trusted-types-for|trusted-types)'/;
/** A refused or lost request is logged by the browser itself; the story looks at what the page makes of it. */
const lostRequest = /Failed to load resource|net::ERR_/;

const reportViolations = `addEventListener('securitypolicyviolation', (event) => console.error('content security policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber));`;

type Remote = { value?: unknown; description?: string };

/** One person at one old Chromium, driven by the DevTools protocol alone, because current drivers no longer speak with it. */
export class OldPage {
  readonly #opened: OpenPage;
  readonly #folder: string;
  readonly #prefix: string;
  readonly #faults: string[] = [];
  #address = '';

  private constructor(opened: OpenPage, version: OldChromium, folder: string) {
    this.#opened = opened;
    this.#folder = folder;
    this.#prefix = `old-${version}`;
    const { page } = opened;
    page.on('Runtime.exceptionThrown', (params) => {
      const { exceptionDetails } = params as { exceptionDetails: { text: string; exception?: Remote } };
      this.#blame(`${exceptionDetails.text} ${exceptionDetails.exception?.description ?? ''}`);
    });
    page.on('Runtime.consoleAPICalled', (params) => {
      const { type, args } = params as { type: string; args: Remote[] };
      if (type === 'error' || type === 'assert') this.#blame(args.map(({ value, description }) => String(value ?? description)).join(' '));
    });
    page.on('Log.entryAdded', (params) => {
      const { entry } = params as { entry: { level: string; text: string; url?: string } };
      if (entry.level === 'error') this.#blame(`${entry.text} ${entry.url ?? ''}`);
    });
    page.on('Inspector.targetCrashed', () => this.#blame('the page crashed'));
  }

  /** Starts a browser of its own, with an empty profile and nothing open. */
  static async open(version: OldChromium, folder: string): Promise<OldPage> {
    const old = new OldPage(await openPage(version, 'about:blank'), version, folder);
    try {
      for (const domain of ['Page', 'Runtime', 'Log', 'Inspector']) await old.#send(`${domain}.enable`);
      await old.#send('Page.addScriptToEvaluateOnNewDocument', { source: reportViolations });
      await old.#send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
      return old;
    } catch (error) {
      await old.close();
      throw error;
    }
  }

  async goto(address: string): Promise<void> {
    this.#address = address;
    const { errorText } = (await this.#send('Page.navigate', { url: address })) as { errorText?: string };
    expectSeen(errorText === undefined, `${address}: ${errorText}`);
  }

  /** Waits until the element is there to be seen. @returns its text */
  async see(...wanted: Wanted): Promise<string> {
    return (await this.#find(wanted, () => true)).text;
  }

  /** Waits until no such element is there any more. */
  async seeGone(...wanted: Wanted): Promise<void> {
    await waitUntil(`「${wanted.join(' ')}」 gone from ${this.#address}`, async () => (await this.#look(wanted)).count === 0);
  }

  /** How many such elements are there now. */
  async count(...wanted: Wanted): Promise<number> {
    return (await this.#look(wanted)).count;
  }

  /** Presses and releases the mouse over the element, once it stands still and a click there would reach it. */
  async click(...wanted: Wanted): Promise<void> {
    let before: Found | undefined;
    const { x, y } = await this.#find(wanted, (found) => {
      const isStill = found.isHit && before?.x === found.x && before.y === found.y;
      before = found;
      return isStill;
    });
    const press = { x, y, button: 'left', clickCount: 1 };
    await this.#send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    await this.#send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
    await this.#send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press });
  }

  /** Types into a field in place of what is there, and leaves it with the tabulator. */
  async type(text: string, ...wanted: Wanted): Promise<void> {
    await this.click(...wanted);
    await this.#press('End', 35);
    // Not by selecting: Chromium 90 without a window crashes when text is selected.
    for (let rest = 0; rest < longestText; rest += 1) await this.#press('Backspace', 8);
    await this.#send('Input.insertText', { text });
    await this.#press('Tab', 9);
  }

  /** Photographs the whole page. */
  async photograph(name: string): Promise<void> {
    await this.#evaluate('new Promise((resolve) => requestAnimationFrame(() => { scrollTo(0, 0); setTimeout(resolve, 300); }))');
    const { contentSize } = (await this.#send('Page.getLayoutMetrics')) as { contentSize: { height: number } };
    await this.#send('Emulation.setDeviceMetricsOverride', { width, height: Math.ceil(Math.max(height, contentSize.height)), deviceScaleFactor: 1, mobile: false });
    const { data } = (await this.#send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    await this.#send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    writeFileSync(join(this.#folder, `${this.#prefix}-${name}.png`), Buffer.from(data, 'base64'));
  }

  /** @throws when anything was thrown, logged as an error or blocked by a page's policy since the browser started */
  assertSound(): void {
    if (this.#faults.length > 0) throw new Error(`What must not be on a page was there:\n${[...new Set(this.#faults)].join('\n')}`);
  }

  async close(): Promise<void> {
    this.#opened.page.close();
    await this.#opened.browser.stop();
  }

  /** @throws when the browser refuses, has ended, or says nothing for half a minute */
  #send(method: string, params: object = {}): Promise<unknown> {
    return this.#opened.page.send(method, params, longestSilenceMs);
  }

  #blame(fault: string): void {
    if (!unknownDirective.test(fault) && !lostRequest.test(fault)) this.#faults.push(`${this.#address}: ${fault.trim()}`);
  }

  async #find(wanted: Wanted, isGood: (found: Found) => boolean): Promise<Found> {
    return waitUntil(`「${wanted.join(' ')}」 at ${this.#address}`, async () => {
      const found = await this.#look(wanted);
      return found.count > 0 && isGood(found) && found;
    });
  }

  #look([path, words = '', match]: Wanted): Promise<Found> {
    return this.#evaluate(`(${findDeep})(${JSON.stringify(path)}, ${JSON.stringify(words)}, ${match === 'exact'})`) as Promise<Found>;
  }

  async #evaluate(expression: string): Promise<unknown> {
    const answer = (await this.#send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })) as { result: Remote; exceptionDetails?: { text: string; exception?: Remote } };
    if (answer.exceptionDetails) throw new Error(`Failed to look at the page: ${answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text}`);
    return answer.result.value;
  }

  async #press(key: string, windowsVirtualKeyCode: number): Promise<void> {
    const event = { key, code: key, windowsVirtualKeyCode };
    await this.#send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }
}
