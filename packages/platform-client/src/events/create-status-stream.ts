import type { StatusEvent, StatusStreamPort, StreamState } from '@lianban/contract';

import type { Fetcher } from '../http/fetcher.ts';
import { toPlatformUrl } from '../http/platform-http.ts';
import type { SessionHolder } from '../identity/session-holder.ts';
import type { Page } from '../page/page.ts';
import { StatusConnection } from './status-connection.ts';
import type { StatusStreamOptions } from './status-stream-options.ts';

export interface StatusStreamParts extends StatusStreamOptions {
  readonly baseUrl: string;
  /** Adds the token; repeats nothing. */
  readonly send: Fetcher;
  readonly holder: SessionHolder;
  readonly page: Page | undefined;
}

interface Subscriber {
  readonly listener: (event: StatusEvent) => void;
  readonly onState: ((state: StreamState) => void) | undefined;
}

interface SharedConnection {
  readonly subscribers: Set<Subscriber>;
  readonly connection: StatusConnection;
  state: StreamState;
}

/**
 * The live status of cases. Subscribers with one filter share one connection, because an HTTP/1.1 browser has six for all.
 * Events are told once each; after a break the platform sends what was missed. Nothing is told of the time before subscribing:
 * subscribe first, then load.
 */
export const createStatusStream = (parts: StatusStreamParts): StatusStreamPort & { close(): void } => {
  const shared = new Map<string, SharedConnection>();

  const open = (applicationId: string | undefined): SharedConnection => {
    const query = applicationId === undefined ? '' : `?applicationId=${encodeURIComponent(applicationId)}`;
    const subscribers = new Set<Subscriber>();
    const tell = (call: (subscriber: Subscriber) => void): void => [...subscribers].forEach((subscriber) => guard(() => call(subscriber)));
    const opened: SharedConnection = {
      subscribers,
      state: 'waiting',
      connection: new StatusConnection({
        ...parts,
        url: `${toPlatformUrl(parts.baseUrl, '/api/v1/events')}${query}`,
        onEvent: (event) => tell(({ listener }) => listener(event)),
        onState: (state) => {
          if (opened.state === state) return;
          opened.state = state;
          tell(({ onState }) => onState?.(state));
        },
      }),
    };
    opened.connection.start();
    return opened;
  };

  return {
    subscribe: ({ applicationId }, listener, { signal, onState }) => {
      if (signal.aborted) return;
      const key = applicationId ?? '';
      const joined = shared.get(key) ?? open(applicationId);
      shared.set(key, joined);
      const subscriber = { listener, onState };
      joined.subscribers.add(subscriber);
      onState?.(joined.state);
      const leave = (): void => {
        joined.subscribers.delete(subscriber);
        if (joined.subscribers.size > 0) return;
        joined.connection.stop();
        shared.delete(key);
      };
      signal.addEventListener('abort', leave, { once: true });
    },

    close: () => {
      for (const { connection } of shared.values()) connection.stop();
      shared.clear();
    },
  };
};

/** One listener's error is the page's to see, and must not keep the event from the others. */
const guard = (call: () => void): void => {
  try {
    call();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
};
