import type { StatusEvent } from '@lianban/contract';
import { TEST_ISSUER } from './test-platform.ts';
import type { TestPlatform } from './test-platform.ts';

/** An open event stream, as a reader without any client library sees it. */
export interface OpenEvents {
  readonly status: number;
  /** The next event; rejects when the stream ends first. */
  next(): Promise<{ id: string; event: StatusEvent }>;
  /** Raw text until the stream ends. */
  rest(): Promise<string>;
  leave(): Promise<void>;
}

export async function openEvents(
  { platform }: TestPlatform,
  who: string,
  options: { query?: string; lastEventId?: string } = {},
): Promise<OpenEvents> {
  const { accessToken } = await platform.tokens.issue({ sub: `acct-${who}`, clientId: 'portal' });
  const response = await platform.fetch(
    new Request(`${TEST_ISSUER}/api/v1/events${options.query ?? ''}`, {
      headers: {
        Authorization: `Bearer ${accessToken}`,
        ...(options.lastEventId === undefined ? {} : { 'Last-Event-ID': options.lastEventId }),
      },
    }),
  );
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('The stream has no body.');
  let text = '';
  const read = async (): Promise<boolean> => {
    const { done, value } = await reader.read();
    text += value ?? '';
    return !done;
  };
  return {
    status: response.status,
    next: async () => {
      for (;;) {
        const found = /(?:^|\n\n)(?:[^\n]*\n)*?id: (\d+)\nevent: status\ndata: ([^\n]*)\n\n/.exec(text);
        if (found !== null) {
          text = text.slice(found.index + found[0].length);
          return { id: found[1] ?? '', event: JSON.parse(found[2] ?? '') as StatusEvent };
        }
        if (!(await read())) throw new Error('The stream ended.');
      }
    },
    rest: async () => {
      while (await read());
      return text;
    },
    leave: () => reader.cancel(),
  };
}
