import { describe, expect, it } from 'vitest';

import { createRetryingFetch } from './retrying-fetch.ts';

const quick = { backOff: { baseMs: 1, maxMs: 2 } };
const address = 'https://platform.example/api/v1/applications?name=secret';
const read = (): Request => new Request(address);
const keyedWrite = (): Request => new Request(address, { method: 'POST', body: '{}', headers: { 'Idempotency-Key': 'k1' } });
const plainWrite = (): Request => new Request(address, { method: 'POST', body: '{}' });

/** Answers in this order: a status, or no answer. */
const scripted = (...answers: readonly (number | 'broken')[]) => {
  const bodies: string[] = [];
  const send = async (request: Request): Promise<Response> => {
    const answer = answers[bodies.length] ?? 200;
    bodies.push(await request.text());
    if (answer === 'broken') throw new TypeError('fetch failed');
    return new Response(null, { status: answer });
  };
  return { send, bodies };
};

describe('createRetryingFetch', () => {
  it.each([
    ['a read after a broken connection', read, ['broken'], 200, 2],
    ['a read after 502, 503 and 504', read, [502, 503, 504], 200, 4],
    ['a keyed write after a broken connection', keyedWrite, ['broken', 503], 200, 3],
  ] as const)('repeats %s', async (_name, request, answers, status, tries) => {
    const { send, bodies } = scripted(...answers);
    expect((await createRetryingFetch(send, quick)(request())).status).toBe(status);
    expect(bodies).toHaveLength(tries);
    expect(new Set(bodies).size).toBe(1);
  });

  it.each([
    ['a write without a key', plainWrite, 503, 503],
    ['an answer that stays the same', read, 404, 404],
    ['an error of the platform itself', read, 500, 500],
  ] as const)('does not repeat %s', async (_name, request, answer, status) => {
    const { send, bodies } = scripted(answer);
    expect((await createRetryingFetch(send, quick)(request())).status).toBe(status);
    expect(bodies).toHaveLength(1);
  });

  it('repeats a read whose answer breaks off', async () => {
    let tries = 0;
    const send = async (): Promise<Response> => {
      tries += 1;
      if (tries > 1) return new Response('whole');
      const broken = new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('ha'));
          setTimeout(() => controller.error(new TypeError('terminated')));
        },
      });
      return new Response(broken);
    };
    expect(await (await createRetryingFetch(send, quick)(read())).text()).toBe('whole');
  });

  it('passes a live answer on as it arrives', async () => {
    const endless = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(new TextEncoder().encode('first')) });
    const response = await createRetryingFetch(async () => new Response(endless), { ...quick, streaming: true })(read());
    const { value } = await (response.body as ReadableStream<Uint8Array>).getReader().read();
    expect(new TextDecoder().decode(value)).toBe('first');
  });

  it('keeps an answer without content as it is', async () => {
    const response = await createRetryingFetch(async () => new Response(null, { status: 204 }), quick)(read());
    expect([response.status, response.body]).toEqual([204, null]);
  });

  it('says offline after the last try, without the query', async () => {
    const { send, bodies } = scripted('broken', 'broken', 'broken', 'broken');
    const failing = createRetryingFetch(send, { ...quick, retries: 2 })(read());
    await expect(failing).rejects.toMatchObject({ code: 'platform/offline' });
    await expect(failing).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
    expect(bodies).toHaveLength(3);
  });

  it('says offline at once when the browser is certain', async () => {
    const { send, bodies } = scripted(200);
    await expect(createRetryingFetch(send, { ...quick, isOnline: () => false })(read())).rejects.toMatchObject({ code: 'platform/offline' });
    expect(bodies).toHaveLength(0);
  });

  it('gives up a try that gets no answer in time', async () => {
    let tries = 0;
    const send = (request: Request): Promise<Response> => {
      tries += 1;
      return new Promise((_resolve, reject) => request.signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))));
    };
    const failing = createRetryingFetch(send, { ...quick, retries: 1, answerTimeoutMs: 5 })(read());
    await expect(failing).rejects.toMatchObject({ code: 'platform/offline', message: expect.stringContaining('5 ms') });
    expect(tries).toBe(2);
  });

  it('waits as long as Retry-After asks', async () => {
    const answers = [new Response(null, { status: 429, headers: { 'retry-after': '1' } }), new Response()];
    const startedMs = performance.now();
    await createRetryingFetch(async () => answers.shift() as Response, quick)(read());
    expect(performance.now() - startedMs).toBeGreaterThanOrEqual(990);
  });

  it('passes on an answer that asks for a long wait', async () => {
    const send = async (): Promise<Response> => new Response(null, { status: 503, headers: { 'retry-after': '3600' } });
    expect((await createRetryingFetch(send, quick)(read())).status).toBe(503);
  });

  it("stops with the caller's reason when aborted between tries", async () => {
    const controller = new AbortController();
    const send = async (): Promise<Response> => {
      setTimeout(() => controller.abort(new Error('the person left')));
      throw new TypeError('fetch failed');
    };
    const failing = createRetryingFetch(send, { backOff: { baseMs: 60_000, maxMs: 60_000 } })(new Request(address, { signal: controller.signal }));
    await expect(failing).rejects.toThrow('the person left');
  });
});
