import { createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';
import { once } from 'node:events';
import { GateError } from '../errors.ts';
import { formatOfName } from './detect-format.ts';

export interface DownloadOptions {
  readonly folder: string;
  /** Tells several downloads apart. */
  readonly number: number;
  readonly maxBytes: number;
  /** Silence after which the address is given up. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number | undefined) => void) | undefined;
  /** For tests: http of this machine is taken too. */
  readonly withLoopback?: boolean | undefined;
}

export interface Downloaded {
  readonly path: string;
  /** The name that the address or the answer gives the file; its table is told by it. */
  readonly name: string;
}

const maxRedirects = 5;
const types: readonly (readonly [RegExp, string])[] = [
  [/spreadsheetml/, '.xlsx'],
  [/ndjson|jsonl|json-seq/, '.ndjson'],
  [/csv|tab-separated/, '.csv'],
];

/** Without its user, password and query: those may be secrets. */
export const toShownUrl = (url: URL): string => `${url.protocol}//${url.host}${url.pathname}`;

const isLoopback = ({ hostname }: URL): boolean => hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';

/** @throws GateError `gate/url-insecure` */
const assertSecure = (url: URL, withLoopback: boolean): void => {
  if (url.protocol === 'https:' || (withLoopback && url.protocol === 'http:' && isLoopback(url))) return;
  throw new GateError('gate/url-insecure', { url: toShownUrl(url) });
};

/**
 * 下载. Streams a file into the folder; follows redirects, from https to https alone.
 * @throws GateError `gate/url-insecure`, `gate/url-status`, `gate/url-timeout`, `gate/url-unreachable`, `gate/url-too-large`
 */
export const download = async (address: string, options: DownloadOptions): Promise<Downloaded> => {
  let url = new URL(address);
  const { timeoutMs, withLoopback = false } = options;
  const control = new AbortController();
  const quiet = createQuietTimer(timeoutMs, control);
  const signal = options.signal ? AbortSignal.any([options.signal, control.signal]) : control.signal;
  try {
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      assertSecure(url, withLoopback);
      const response = await fetch(url, { redirect: 'manual', signal });
      quiet.touch();
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        url = new URL(location, url);
        continue;
      }
      if (!response.ok || !response.body) throw new GateError('gate/url-status', { url: toShownUrl(url), status: response.status });
      return await save(response, url, quiet, options);
    }
    throw new GateError('gate/url-unreachable', { url: toShownUrl(url), cause: `more than ${maxRedirects} redirects` });
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    if (control.signal.aborted) throw new GateError('gate/url-timeout', { url: toShownUrl(url), seconds: Math.round(timeoutMs / 1_000) }, { cause });
    const reason = (cause as Error).cause as NodeJS.ErrnoException | undefined;
    throw new GateError('gate/url-unreachable', { url: toShownUrl(url), cause: reason?.code ?? (cause as Error).message }, { cause });
  } finally {
    quiet.stop();
  }
};

interface QuietTimer {
  touch(): void;
  stop(): void;
}

const createQuietTimer = (timeoutMs: number, control: AbortController): QuietTimer => {
  const timer = setTimeout(() => control.abort(), timeoutMs);
  return { touch: () => timer.refresh(), stop: () => clearTimeout(timer) };
};

const save = async (response: Response, url: URL, quiet: QuietTimer, { folder, number, maxBytes, onProgress }: DownloadOptions): Promise<Downloaded> => {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const total = Number.isFinite(length) && response.headers.get('content-encoding') === null ? length : undefined;
  const tooLarge = new GateError('gate/url-too-large', { url: toShownUrl(url), limit: maxBytes });
  if (total !== undefined && total > maxBytes) throw tooLarge;
  const name = toName(url, response.headers);
  const path = join(folder, `download-${number}${name.slice(name.lastIndexOf('.'))}`);
  const out = createWriteStream(path, { flags: 'w', mode: 0o600 });
  let done = 0;
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      quiet.touch();
      done += chunk.length;
      if (done > maxBytes) throw tooLarge;
      if (!out.write(chunk)) await once(out, 'drain');
      onProgress?.(done, total);
    }
  } finally {
    out.end();
    await once(out, 'close');
  }
  return { path, name };
};

/** The ending is that of the name, else that of the content type. */
const toName = (url: URL, headers: Headers): string => {
  const said = /filename\*?=(?:UTF-8'')?"?([^";]+)"?/i.exec(headers.get('content-disposition') ?? '')?.[1];
  const name = basename(decodeURIComponent(said ?? url.pathname)) || 'download';
  if (formatOfName(name)) return name;
  const type = headers.get('content-type') ?? '';
  return `${name}${types.find(([pattern]) => pattern.test(type))?.[1] ?? '.txt'}`;
};
