import type { StatusEvent } from '@lianban/contract';
import { expect } from 'chai';

import type { RunningPlatform } from './running-platform.ts';

/** Reads Server-Sent Events by hand, so that the suite does not trust the parser that the client uses. */
export const openEventStream = async (
  platform: RunningPlatform,
  token: string,
  { lastEventId, applicationId }: { readonly lastEventId?: string; readonly applicationId?: string },
) => {
  const query = applicationId === undefined ? '' : `?applicationId=${applicationId}`;
  const headers = {
    accept: 'text/event-stream',
    authorization: `Bearer ${token}`,
    ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
  };
  const response = await platform.fetch(new Request(`${platform.baseUrl}/api/v1/events${query}`, { headers }));
  expect([response.status, response.headers.get('content-type')]).to.deep.equal([200, 'text/event-stream']);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  let pending: ReturnType<typeof reader.read> | undefined;

  /** Takes whole messages off the front of the text. */
  const takeEvents = (most: number): StatusEvent[] => {
    const events: StatusEvent[] = [];
    for (let end = text.indexOf('\n\n'); end >= 0 && events.length < most; end = text.indexOf('\n\n')) {
      const data = text.slice(0, end).split('\n').filter((line) => line.startsWith('data:'));
      text = text.slice(end + 2);
      if (data.length > 0) events.push(JSON.parse(data.map((line) => line.slice(5)).join('\n')) as StatusEvent);
    }
    return events;
  };

  const readMore = async (): Promise<boolean> => {
    pending ??= reader.read();
    const { done, value } = await pending;
    pending = undefined;
    if (value) text += decoder.decode(value, { stream: true });
    return !done;
  };

  return {
    /** The next so many events, however long they take. */
    read: async (count: number): Promise<StatusEvent[]> => {
      const events = takeEvents(count);
      while (events.length < count && (await readMore())) events.push(...takeEvents(count - events.length));
      return events;
    },
    /** Whether no event comes within so many milliseconds. */
    readNothing: async (ms: number): Promise<boolean> => {
      const over = new Promise<false>((resolve) => void setTimeout(() => resolve(false), ms));
      while (await Promise.race([readMore(), over])) if (takeEvents(1).length > 0) return false;
      return true;
    },
    leave: (): Promise<void> => reader.cancel(),
  };
};
