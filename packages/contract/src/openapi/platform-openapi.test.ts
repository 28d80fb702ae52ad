import { fileURLToPath } from 'node:url';
import { createConfig, lint, lintDocument, makeDocumentFromString, BaseResolver } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { platformOpenApi } from './index.ts';

/** Every route of the platform: method, path, who may call it, and the status of success. */
const routes = `
  GET /api/v1/catalog/bundles public 200
  GET /api/v1/catalog/bundles/{bundleCode} public 200
  GET /api/v1/me bearer 200
  GET /api/v1/me/draft-key bearer 200
  POST /api/v1/prefill bearer 200
  POST /api/v1/uploads bearer 201
  GET /api/v1/uploads/{fileId} bearer 200
  POST /api/v1/applications bearer 201
  GET /api/v1/applications bearer 200
  GET /api/v1/applications/{applicationId} bearer 200
  POST /api/v1/applications/{applicationId}/corrections bearer 200
  POST /api/v1/applications/{applicationId}/withdrawals bearer 200
  POST /api/v1/cases/{projectNo}/ratings bearer 201
  GET /api/v1/events bearer 200
  POST /api/v1/tickets bearer 201
  POST /api/v1/tickets/exchange client 200
  GET /api/v1/worklist bearer 200
  GET /api/v1/cases/{projectNo} bearer 200
  POST /api/v1/cases/{projectNo}/actions bearer 200
  POST /api/v1/exchange/batches client 200
  GET /api/v1/exchange/batches/{batchId} client 200
  GET /api/v1/exchange/dispatches client 200
  GET /api/v1/statistics public 200
  GET /.well-known/jwks.json public 200`.trim().split('\n').map((line) => line.trim());

interface Operation {
  security: Record<string, unknown>[];
  parameters?: { $ref?: string; name?: string }[];
  responses: Record<string, { content?: Record<string, unknown>; 'x-problem-codes'?: string[] }>;
}

const operations = Object.entries(platformOpenApi['paths'] as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
);

const source = fileURLToPath(new URL('../../openapi/platform.openapi.json', import.meta.url));
const config = () =>
  createConfig({
    rules: {
      struct: 'error',
      'no-unresolved-refs': 'error',
      'no-identical-paths': 'error',
      'operation-4xx-response': 'off',
      'operation-operationId': 'error',
      'operation-operationId-unique': 'error',
      'path-parameters-defined': 'error',
      'path-declaration-must-exist': 'error',
      'security-defined': 'error',
    },
  });

describe('platform.openapi.json', () => {
  it('is valid OpenAPI 3.1 and every reference into the schemas resolves', async () => {
    expect(await lint({ ref: source, config: await config() })).toEqual([]);
  });

  it('is still valid when it travels alone with its schemas inside', async () => {
    const text = JSON.stringify(platformOpenApi);
    expect(text).not.toContain('.schema.json');
    const document = makeDocumentFromString(text, 'bundled.json');
    expect(await lintDocument({ document, externalRefResolver: new BaseResolver(), config: (await config()).styleguide })).toEqual([]);
  });

  it('describes the routes of the platform and no other', () => {
    const described = operations.map(({ method, path, operation }) => {
      const access = operation.security.length === 0 ? 'public' : Object.keys(operation.security[0] ?? {})[0];
      return `${method} ${path} ${access} ${Object.keys(operation.responses).find((status) => status.startsWith('2'))}`;
    });
    expect(described.toSorted()).toEqual(routes.toSorted());
  });

  it('answers every error as problem details with named codes', () => {
    const errors = operations.flatMap(({ method, path, operation }) =>
      Object.entries(operation.responses).filter(([status]) => !status.startsWith('2')).map(([status, response]) => ({ where: `${method} ${path} ${status}`, response })),
    );
    const unnamed = errors.filter(({ response }) => !response.content?.['application/problem+json'] || !response['x-problem-codes']?.every((code) => /^[a-z-]+\/[a-z-]+$/.test(code)));
    expect(unnamed.map(({ where }) => where)).toEqual([]);
    expect(errors.length).toBeGreaterThan(40);
  });

  it('asks for an idempotency key wherever a second try could make a second effect', () => {
    const keyed = operations.filter(({ operation }) => operation.parameters?.some(({ $ref, name }) => $ref === '#/components/parameters/IdempotencyKey' || name === 'Idempotency-Key'));
    expect(keyed.map(({ path }) => path).toSorted()).toEqual([
      '/api/v1/applications',
      '/api/v1/applications/{applicationId}/corrections',
      '/api/v1/applications/{applicationId}/withdrawals',
      '/api/v1/cases/{projectNo}/actions',
      '/api/v1/cases/{projectNo}/ratings',
      '/api/v1/exchange/batches',
    ]);
  });
});
