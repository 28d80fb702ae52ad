import { get } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { openListener } from './open-listener.ts';
import type { Listener } from './open-listener.ts';

describe('the listener', () => {
  const opened: Listener[] = [];
  const open = async (port = 0, isEndless: (url: string) => boolean = () => false): Promise<Listener> => {
    const listener = await openListener({ port, host: '127.0.0.1', isEndless });
    opened.push(listener);
    return listener;
  };
  afterEach(() => Promise.all(opened.splice(0).map((listener) => listener.close(0))));

  it('says what to do when the port is taken', async () => {
    const { port } = await open();
    await expect(openListener({ port, host: '127.0.0.1', isEndless: () => false })).rejects.toMatchObject({
      code: 'sandbox/port-taken',
      message: `Failed to start the platform: port ${port} on 127.0.0.1 is taken by another program. Stop that program, or pass another port.`,
    });
  });

  it('tells a host that is not this machine’s', async () => {
    await expect(openListener({ port: 0, host: '203.0.113.1', isEndless: () => false })).rejects.toMatchObject({ code: 'sandbox/listen-failed' });
  });

  it('asks to come back later until it is ready', async () => {
    const { port } = await open();
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '1']);
  });

  it('waits for a request under way before it is drained', async () => {
    const listener = await open();
    listener.handle((_request, response) => void setTimeout(() => response.end('done'), 200));
    const answer = fetch(`http://127.0.0.1:${listener.port}/`).then((response) => response.text());
    await new Promise((resolve) => setTimeout(resolve, 50));
    await listener.drain(5000);
    expect(await answer).toBe('done');
  });

  it('does not wait for an endless answer', async () => {
    const listener = await open(0, (url) => url === '/events');
    listener.handle((_request, response) => void response.write('first'));
    const cut = new Promise((resolve) => {
      get(`http://127.0.0.1:${listener.port}/events`, (response) => response.once('data', () => response.once('error', resolve)));
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const startedMs = performance.now();
    await listener.drain(5000);
    expect(performance.now() - startedMs).toBeLessThan(1000);
    await listener.close(50);
    await cut;
  });
});
