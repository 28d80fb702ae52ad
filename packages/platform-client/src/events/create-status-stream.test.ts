import type { StatusEvent, StreamState } from '@lianban/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createAuthorizedFetch } from '../identity/authorized-fetch.ts';
import { SessionHolder } from '../identity/session-holder.ts';
import { createSessionStore } from '../identity/session-store.ts';
import { createMemoryStorage } from '../page/memory-storage.ts';
import { createFakePage } from '../testing/fake-page.ts';
import { answerProblem, toSession } from '../testing/fake-platform.ts';
import { systemClock } from '../time/system-clock.ts';
import { createStatusStream } from './create-status-stream.ts';

const encoder = new TextEncoder();

const event = (id: number): StatusEvent => ({
  specversion: '1.0',
  id: String(id),
  source: 'https://platform.example',
  type: 'cn.lianban.case.accepted',
  subject: 'P1',
  time: '2026-03-02T09:00:00+08:00',
  datacontenttype: 'application/json',
  data: {
    applicationId: 'A1',
    projectNo: 'P1',
    itemKey: 'birthCertificate',
    taskName: '出生医学证明签发',
    deptName: '卫生健康局',
    status: 'accepted',
    bundleStatus: 'handling',
  },
});

const toText = (sent: StatusEvent): string => `id: ${sent.id}\nevent: status\ndata: ${JSON.stringify(sent)}\n\n`;

/** A platform whose connections a test writes to and breaks. */
const createLiveServer = () => {
  const requests: Request[] = [];
  const connections: { write(chunk: string | Uint8Array): void; end(): void; break(): void }[] = [];
  let refusal: (() => Response) | undefined;
  const send = async (request: Request): Promise<Response> => {
    requests.push(request);
    if (refusal) return refusal();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        request.signal.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
        connections.push({
          write: (chunk) => controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk),
          end: () => controller.close(),
          break: () => controller.error(new TypeError('network error')),
        });
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
  const last = () => connections[connections.length - 1] as (typeof connections)[number];
  return { send, requests, connections, last, refuse: (how: (() => Response) | undefined) => void (refusal = how) };
};

const setUp = ({ signedIn = true } = {}) => {
  const server = createLiveServer();
  const page = createFakePage('https://portal.example/');
  const holder = new SessionHolder(createSessionStore(createMemoryStorage(), 'session'), systemClock);
  const signIn = (sub: string): void => {
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    holder.begin({ accessToken: `token of ${sub}`, expiresAt, session: toSession(sub, expiresAt) });
  };
  if (signedIn) signIn('chen.xiaoyu');
  const send = createAuthorizedFetch(server.send, holder);
  const stream = createStatusStream({ baseUrl: 'https://platform.example', send, holder, page, random: () => 1 });
  const subscribe = (filter: { applicationId?: string } = {}) => {
    const controller = new AbortController();
    const [events, ids, states]: [StatusEvent[], string[], StreamState[]] = [[], [], []];
    const listener = (told: StatusEvent): void => {
      events.push(told);
      ids.push(told.id);
    };
    stream.subscribe(filter, listener, { signal: controller.signal, onState: (state) => states.push(state) });
    return { events, ids, states, leave: () => controller.abort() };
  };
  return { server, page, holder, signIn, stream, subscribe };
};

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createStatusStream', () => {
  it('sends the token in a header, never in the address, and tells events', async () => {
    const { server, subscribe } = setUp();
    const { ids, states } = subscribe({ applicationId: 'A1' });
    await settle();
    server.last().write(toText(event(1)));
    await settle();
    const [request] = server.requests;
    expect(request?.url).toBe('https://platform.example/api/v1/events?applicationId=A1');
    expect(request?.headers.get('authorization')).toBe('Bearer token of chen.xiaoyu');
    expect(request?.headers.has('last-event-id')).toBe(false);
    expect([ids, states]).toEqual([['1'], ['connecting', 'open']]);
  });

  it('puts events together that arrive in pieces, in the middle of a character too', async () => {
    const { server, subscribe } = setUp();
    const { events } = subscribe();
    await settle();
    const bytes = encoder.encode(toText(event(1)));
    const cut = encoder.encode(toText(event(1)).split('出')[0]).length + 1;
    server.last().write(bytes.slice(0, cut));
    await settle();
    expect(events).toEqual([]);
    server.last().write(bytes.slice(cut));
    await settle();
    expect(events).toEqual([event(1)]);
  });

  it('resumes after the last event when the connection breaks, and drops what comes twice', async () => {
    const { server, subscribe } = setUp();
    const { ids, states } = subscribe();
    await settle();
    server.last().write(toText(event(1)) + toText(event(2)));
    await settle();
    server.last().break();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.requests[1]?.headers.get('last-event-id')).toBe('2');
    server.last().write(toText(event(2)) + toText(event(3)));
    await settle();
    expect(ids).toEqual(['1', '2', '3']);
    expect(states).toEqual(['connecting', 'open', 'waiting', 'connecting', 'open']);
  });

  it('takes the id that comes before any event', async () => {
    const { server, subscribe } = setUp();
    subscribe();
    await settle();
    server.last().write('retry: 2000\nid: 41\n\n');
    await settle();
    server.last().end();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(server.requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.requests[1]?.headers.get('last-event-id')).toBe('41');
  });

  it('waits longer after each failure and starts over after an open connection', async () => {
    const { server, subscribe } = setUp();
    server.refuse(() => new Response(null, { status: 503 }));
    subscribe();
    const startedMs: number[] = [];
    for (let ms = 0; ms <= 130_000; ms += 500) {
      await vi.advanceTimersByTimeAsync(ms === 0 ? 0 : 500);
      while (startedMs.length < server.requests.length) startedMs.push(ms);
    }
    expect(startedMs).toEqual([0, 1_000, 3_000, 7_000, 15_000, 31_000, 61_000, 91_000, 121_000]);
    server.refuse(undefined);
    await vi.advanceTimersByTimeAsync(30_000);
    server.last().break();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.connections).toHaveLength(2);
  });

  it.each([
    ['waits as long as the platform asks', () => new Response(null, { status: 429, headers: { 'retry-after': '7' } }), 7_000],
    ['waits its longest after a refusal', () => answerProblem(404, 'application/not-found'), 30_000],
  ])('%s', async (_name, refusal, waitMs) => {
    const { server, subscribe } = setUp();
    server.refuse(refusal);
    subscribe();
    await vi.advanceTimersByTimeAsync(waitMs - 1);
    expect(server.requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.requests).toHaveLength(2);
  });

  it('counts a silent connection as dead, and a heartbeat as life', async () => {
    const { server, subscribe } = setUp();
    subscribe();
    await settle();
    await vi.advanceTimersByTimeAsync(40_000);
    server.last().write(': heartbeat\n\n');
    await vi.advanceTimersByTimeAsync(40_000);
    expect(server.requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(server.requests).toHaveLength(2);
  });

  it('lets go of the connection of a hidden tab after a while and resumes at once when seen', async () => {
    const { server, page, subscribe } = setUp();
    const { states } = subscribe();
    await settle();
    server.last().write(toText(event(1)));
    page.become({ visible: false });
    await vi.advanceTimersByTimeAsync(30_000);
    server.last().write(': heartbeat\n\n');
    await vi.advanceTimersByTimeAsync(29_999);
    expect(server.requests[0]?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.requests[0]?.signal.aborted).toBe(true);
    expect(server.requests).toHaveLength(1);
    page.become({ visible: true });
    await settle();
    expect(server.requests[1]?.headers.get('last-event-id')).toBe('1');
    expect(states).toEqual(['connecting', 'open', 'waiting', 'connecting', 'open']);
  });

  it('does not try without a network and connects at once when it is back', async () => {
    const { server, page, subscribe } = setUp();
    subscribe();
    await settle();
    page.become({ online: false });
    await vi.advanceTimersByTimeAsync(300_000);
    expect(server.requests).toHaveLength(1);
    page.become({ online: true });
    await settle();
    expect(server.requests).toHaveLength(2);
  });

  it('waits for a sign-in, and for the next one after the session ended', async () => {
    const { server, signIn, subscribe } = setUp({ signedIn: false });
    const { states } = subscribe();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([server.requests.length, states]).toEqual([0, ['waiting']]);
    signIn('chen.xiaoyu');
    await settle();
    server.last().write(toText(event(1)));
    await settle();
    server.refuse(() => answerProblem(401, 'auth/token-invalid'));
    server.last().end();
    await vi.advanceTimersByTimeAsync(300_000);
    expect(server.requests).toHaveLength(2);
    server.refuse(undefined);
    signIn('chen.xiaoyu');
    await settle();
    expect(server.requests[2]?.headers.get('last-event-id')).toBe('1');
  });

  it('begins anew for another person', async () => {
    const { server, signIn, subscribe } = setUp();
    subscribe();
    await settle();
    server.last().write(toText(event(5)));
    await settle();
    signIn('zhou.min');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.requests[0]?.signal.aborted).toBe(true);
    expect(server.requests[1]?.headers.get('authorization')).toBe('Bearer token of zhou.min');
    expect(server.requests[1]?.headers.has('last-event-id')).toBe(false);
  });

  it('shares one connection among subscribers of one filter and ends it with the last', async () => {
    const { server, subscribe } = setUp();
    const [one, other, elsewhere] = [subscribe(), subscribe(), subscribe({ applicationId: 'A1' })];
    await settle();
    expect(server.requests).toHaveLength(2);
    server.connections[0]?.write(toText(event(1)));
    await settle();
    expect([one.ids, other.ids, elsewhere.ids]).toEqual([['1'], ['1'], []]);
    one.leave();
    await settle();
    expect(server.requests[0]?.signal.aborted).toBe(false);
    other.leave();
    await settle();
    expect(server.requests[0]?.signal.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.requests).toHaveLength(3);
  });

  it('tells a late subscriber the state of the connection that it joins', async () => {
    const { subscribe } = setUp();
    subscribe();
    await settle();
    expect(subscribe().states).toEqual(['open']);
  });

  it('goes on after a message that is no status event', async () => {
    const { server, subscribe } = setUp();
    const { ids } = subscribe();
    await settle();
    server.last().write(`id: 1\ndata: not JSON\n\nid: 2\ndata: {"id":"2"}\n\n${toText(event(3))}`);
    await settle();
    expect(ids).toEqual(['3']);
  });

  it('keeps telling the others when one listener throws', async () => {
    const { server, stream, subscribe } = setUp();
    const failing = (): never => {
      throw new Error('a bug of the page');
    };
    stream.subscribe({}, failing, { signal: new AbortController().signal });
    const { ids } = subscribe();
    await settle();
    server.last().write(toText(event(1)));
    await expect(vi.advanceTimersByTimeAsync(1)).rejects.toThrow('a bug of the page');
    expect(ids).toEqual(['1']);
  });

  it('ends every connection when the client is closed', async () => {
    const { server, stream, subscribe } = setUp();
    subscribe();
    await settle();
    stream.close();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.signal.aborted).toBe(true);
  });
});
