import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createConfig, lint, lintDocument, makeDocumentFromString, BaseResolver } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseBatchBody } from '../index.ts';
import { formats } from '../validators/shape-runtime.ts';
import { validateBatch, validateCaseAccept, validateStatusEvent } from '../validators/index.ts';
import { platformOpenApi } from './index.ts';

/** Every route of the platform: method, path, who may call it, and the status of success. */
const routes = `
  GET /api/v1/catalog/bundles public 200
  GET /api/v1/catalog/bundles/{bundleCode} public 200
  GET /api/v1/catalog/items public 200
  GET /api/v1/catalog/organizations public 200
  GET /api/v1/catalog/code-lists public 200
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
  GET /api/v1/exchange/rejected-rows client 200
  GET /api/v1/exchange/reconciliation client 200
  GET /api/v1/statistics public 200
  GET /.well-known/jwks.json public 200
  GET /openapi.json public 200`.trim().split('\n').map((line) => line.trim());

type Json = Record<string, unknown>;
type Content = Record<string, { schema: Json; example?: unknown; examples?: Record<string, { summary: string; value: unknown }> }>;

interface Answer {
  $ref?: string;
  description?: string;
  headers?: Json;
  content?: Content;
  'x-problem-codes'?: string[];
}

interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security: Json[];
  parameters?: { $ref?: string; name?: string; description?: string }[];
  requestBody?: { description: string; content: Content };
  responses: Record<string, Answer>;
}

const components = platformOpenApi['components'] as { parameters: Record<string, { name: string }>; responses: Record<string, Answer>; schemas: Json };
const nameOf = ($ref: string): string => $ref.slice($ref.lastIndexOf('/') + 1);
const toAnswer = (answer: Answer): Answer => (answer.$ref === undefined ? answer : (components.responses[nameOf(answer.$ref)] ?? {}));

const operations = Object.entries(platformOpenApi['paths'] as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
);
const answers = operations.flatMap(({ method, path, operation }) =>
  Object.entries(operation.responses).map(([status, answer]) => ({ where: `${method} ${path} ${status}`, status, answer: toAnswer(answer) })),
);
const errors = answers.filter(({ status }) => !status.startsWith('2'));

const source = fileURLToPath(new URL('../../openapi/platform.openapi.json', import.meta.url));
// All that Redocly recommends, as errors. Off: some public reads refuse nothing; a department serves the platform at its own address.
const config = (more: Record<string, 'off'> = {}) =>
  createConfig({
    extends: ['recommended-strict'],
    rules: {
      'operation-4xx-response': 'off',
      'operation-description': 'error',
      'operation-operationId-url-safe': 'error',
      'operation-singular-tag': 'error',
      'tag-description': 'error',
      'operation-tag-defined': 'error',
      'no-duplicated-tag-names': 'error',
      'parameter-description': 'error',
      'no-invalid-parameter-examples': 'error',
      'path-segment-plural': 'off',
      'paths-kebab-case': 'error',
      // “dispatches” holds the letters of a verb.
      'no-http-verbs-in-paths': { severity: 'error', splitIntoWords: true },
      'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true },
      'request-mime-type': { severity: 'error', allowedValues: ['application/json', 'application/x-ndjson', '*/*'] },
      'response-mime-type': { severity: 'error', allowedValues: ['application/json', 'application/problem+json', 'text/event-stream', '*/*'] },
      ...more,
    },
  });

const toLine = ({ ruleId, message, location }: Awaited<ReturnType<typeof lint>>[number]): string => `${ruleId} ${location[0]?.pointer} ${message}`;

const inBothLanguages = (text: string | undefined): boolean => /[\u4e00-\u9fff]/.test(text ?? '') && /[A-Za-z]{3}/.test(text ?? '');

const base = 'https://lianban.example/openapi';
const ajv = new Ajv2020({ strict: false, discriminator: true });
for (const [name, hasFormat] of Object.entries(formats)) ajv.addFormat(name, hasFormat);
ajv.addSchema({ $id: base, components: { schemas: components.schemas } });
const isValid = (schema: Json, value: unknown): boolean => ajv.validate(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', `"${base}#/components/`)), value);

/** Every body that is JSON, of requests and answers, with its examples. */
const bodies = [
  ...operations.flatMap(({ method, path, operation }) => (operation.requestBody === undefined ? [] : [{ where: `${method} ${path}`, content: operation.requestBody.content }])),
  ...answers.flatMap(({ where, answer }) => (answer.content === undefined ? [] : [{ where, content: answer.content }])),
].flatMap(({ where, content }) => Object.entries(content).filter(([type]) => type.endsWith('json')).map(([, media]) => ({ where, schema: media.schema, examples: media.examples === undefined ? [media.example] : Object.values(media.examples).map(({ value }) => value) })));

describe('platform.openapi.json', () => {
  it('keeps the strict rules of Redocly, and every reference into the schemas resolves', async () => {
    // The schemas' own addresses are not files, so that examples are held against them in the whole below.
    expect((await lint({ ref: source, config: await config({ 'no-invalid-media-type-examples': 'off' }) })).map(toLine)).toEqual([]);
  });

  it('is still valid when it travels alone with its schemas and examples inside', async () => {
    const text = JSON.stringify(platformOpenApi);
    expect(text).not.toContain('.schema.json');
    expect(text).not.toContain('./examples/');
    // What goes inside streams of lines is referred to by x- fields, which Redocly does not follow here.
    const document = makeDocumentFromString(text, 'bundled.json');
    const problems = await lintDocument({ document, externalRefResolver: new BaseResolver(), config: (await config({ 'no-unused-components': 'off' })).styleguide });
    expect(problems.map(toLine)).toEqual([]);
  });

  it('describes the routes of the platform and no other', () => {
    const described = operations.map(({ method, path, operation }) => {
      const access = operation.security.length === 0 ? 'public' : Object.keys(operation.security[0] ?? {})[0];
      return `${method} ${path} ${access} ${Object.keys(operation.responses).find((status) => status.startsWith('2'))}`;
    });
    expect(described.toSorted()).toEqual(routes.toSorted());
  });

  it.each(operations)('$method $path says in both languages what it does, takes and answers', ({ operation }) => {
    const texts = [operation.summary, operation.description, operation.requestBody?.description ?? operation.description, ...(operation.parameters ?? []).map(({ $ref, description }) => ($ref === undefined ? description : '参数 parameter')), ...Object.values(operation.responses).map((answer) => toAnswer(answer).description)];
    expect(texts.filter((text) => !inBothLanguages(text))).toEqual([]);
  });

  it('says of every tag, parameter and header in both languages what it is', () => {
    const { parameters, headers } = platformOpenApi['components'] as { parameters: Record<string, { description: string }>; headers: Record<string, { description: string }> };
    const described = [...(platformOpenApi['tags'] as { description: string }[]), ...Object.values(parameters), ...Object.values(headers)];
    expect(described.filter(({ description }) => !inBothLanguages(description))).toEqual([]);
  });

  it('answers every error as problem details with named codes and an example that is one of them', () => {
    const unnamed = errors.filter(({ status, answer }) => {
      const codes = answer['x-problem-codes'] ?? [];
      const example = answer.content?.['application/problem+json']?.example as { code?: string; status?: number } | undefined;
      return codes.length === 0 || !codes.every((code) => /^[a-z-]+\/[a-z-]+$/.test(code)) || !codes.includes(example?.code ?? '') || String(example?.status) !== status;
    });
    expect(unnamed.map(({ where }) => where)).toEqual([]);
    expect(errors.length).toBeGreaterThan(100);
  });

  it('says when to come back wherever it sends someone away for a while', () => {
    const silent = errors.filter(({ status, answer }) => ['429', '503'].includes(status) && !('Retry-After' in (answer.headers ?? {})));
    expect(silent.map(({ where }) => where)).toEqual([]);
  });

  it.each(bodies)('shows of the body of $where examples that fit its schema', ({ schema, examples }) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect({ example, valid: isValid(schema, example), errors: ajv.errors ?? null }).toEqual({ example, valid: true, errors: null });
  });

  it('shows a batch and an event as they travel', () => {
    const { value } = (operations.find(({ operation }) => operation.operationId === 'sendBatch')?.operation.requestBody?.content['application/x-ndjson']?.examples ?? {})['one'] ?? {};
    const { batch, rows } = parseBatchBody(String(value));
    expect(validateBatch(batch).valid).toBe(true);
    expect(rows.map((row) => validateCaseAccept(row).valid)).toEqual([true, true]);
    const stream = String(answers.find(({ where }) => where === 'GET /api/v1/events 200')?.answer.content?.['text/event-stream']?.example);
    expect(validateStatusEvent(JSON.parse(/^data: (.*)$/m.exec(stream)?.[1] ?? 'null')).valid).toBe(true);
  });

  it('has no example that nothing shows', () => {
    const text = readFileSync(source, 'utf8');
    const unused = readdirSync(new URL('../../openapi/examples', import.meta.url)).filter((file) => !text.includes(`./examples/${file}`));
    expect(unused).toEqual([]);
  });

  it('asks for an idempotency key wherever a second try could make a second effect', () => {
    const keyed = operations.filter(({ operation }) => operation.parameters?.some(({ $ref }) => $ref !== undefined && components.parameters[nameOf($ref)]?.name === 'Idempotency-Key'));
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
