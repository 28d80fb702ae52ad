import { platformOpenApi } from '@lianban/contract/openapi';
import { describe, expect, test } from 'vitest';
import type { PlatformServices } from '../platform-services.ts';
import { createApp } from './app.ts';
import { PROBLEM_STATUS } from './problem-codes.ts';

interface Answer {
  $ref?: string;
  'x-problem-codes'?: string[];
}

const paths = platformOpenApi['paths'] as Record<string, Record<string, { responses: Record<string, Answer> }>>;
const { responses } = platformOpenApi['components'] as { responses: Record<string, Answer> };

/** Routes are put together without asking any service. */
const app = createApp({ limits: {} } as PlatformServices);

const described = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));

const answered = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, operation]) =>
    Object.entries(operation.responses).flatMap(([status, answer]) => {
      const codes = (answer.$ref === undefined ? answer : responses[answer.$ref.slice(answer.$ref.lastIndexOf('/') + 1)])?.['x-problem-codes'] ?? [];
      return codes.map((code) => ({ where: `${method.toUpperCase()} ${path}`, status: Number(status), code }));
    }),
  ),
);

describe('the description of the platform', () => {
  test('has exactly the routes and methods that are served', () => {
    const served = app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect([...new Set(served)].toSorted()).toEqual(described.toSorted());
  });

  test('names every code that requests are answered with, under its own status', () => {
    const known: Readonly<Record<string, number>> = PROBLEM_STATUS;
    expect(answered.filter(({ code, status }) => known[code] !== status)).toEqual([]);
    // What is not at any address is said of all of them in the introduction.
    const unnamed = Object.keys(known).filter((code) => code !== 'request/not-found' && !answered.some((answer) => answer.code === code));
    expect(unnamed).toEqual([]);
  });
});
