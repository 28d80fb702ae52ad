import type { Session } from '@lianban/contract';

import type { Fetcher } from '../http/fetcher.ts';

/** One route of a fake platform: `POST https://host/path` → an answer. */
export type FakeRoute = (request: Request) => Response | Promise<Response>;

export const answerJson = (value: unknown, status = 200, contentType = 'application/json'): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': contentType } });

export const answerProblem = (status: number, code: string): Response =>
  answerJson({ type: `urn:lianban:problem:${code}`, title: '说明', status, code }, status, 'application/problem+json');

/** Answers by `METHOD address-without-query`, and remembers what was asked. Only for what a real platform cannot be made to do. */
export const createFakePlatform = (routes: Readonly<Record<string, FakeRoute>>) => {
  const asked: Request[] = [];
  const fetch: Fetcher = async (request) => {
    asked.push(request.clone());
    const { origin, pathname } = new URL(request.url);
    const route = routes[`${request.method} ${origin}${pathname}`];
    return route ? route(request) : answerProblem(404, 'request/not-found');
  };
  return { fetch, asked, paths: () => asked.map(({ method, url }) => `${method} ${new URL(url).pathname}`) };
};

export const toSession = (sub: string, expiresAt = '2026-03-02T10:00:00+08:00'): Session => ({
  sub,
  name: '陈晓雨',
  roles: ['applicant'],
  expiresAt,
});
