import type { ProblemDetails } from '@lianban/contract';
import { expect } from 'chai';

import type { RunningPlatform } from './running-platform.ts';

/** An answer with its JSON read; `body` is what the test expects it to be, checked by the test itself. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface CallOptions {
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Calls a platform as a browser or a server would, without any client in between. */
export const createHttpCaller = (platform: RunningPlatform) => {
  const call = async <T>(method: string, path: string, { token, headers = {}, body }: CallOptions = {}): Promise<Answer<T>> => {
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    const request = new Request(platform.baseUrl + path, {
      method,
      headers: {
        ...(body === undefined || isRaw ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) }),
    });
    const response = await platform.fetch(request);
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as T };
  };

  return {
    get: <T>(path: string, options?: CallOptions) => call<T>('GET', path, options),
    post: <T>(path: string, options?: CallOptions) => call<T>('POST', path, options),
  };
};

export type HttpCaller = ReturnType<typeof createHttpCaller>;

/** Expects a problem (RFC 9457) with this status and code, and returns it. */
export const expectProblem = ({ status, headers, body }: Answer<unknown>, expectedStatus: number, code: string): ProblemDetails => {
  const problem = body as ProblemDetails;
  expect([status, problem.code]).to.deep.equal([expectedStatus, code]);
  expect(headers.get('content-type')).to.match(/^application\/problem\+json/);
  expect(problem.status).to.equal(expectedStatus);
  expect(problem.title).to.be.a('string').and.not.equal('');
  return problem;
};

/** Expects success and returns the answer's content. */
export const expectStatus = <T>({ status, body }: Answer<T>, expectedStatus: number): T => {
  expect(status, JSON.stringify(body)).to.equal(expectedStatus);
  return body;
};
