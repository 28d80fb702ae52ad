import { PlatformError } from '@lianban/contract';
import type { BatchReceipt } from '@lianban/contract';

import { PlatformClientError } from '../errors.ts';
import type { Fetcher } from '../http/fetcher.ts';
import { parseBaseUrl } from '../http/parse-base-url.ts';
import { createPlatformHttp } from '../http/platform-http.ts';
import { readAnswer } from '../http/read-answer.ts';
import { createRetryingFetch } from '../http/retrying-fetch.ts';
import { toBasicAuthorization } from './basic-authorization.ts';
import { availableEncodings, compress } from './compress.ts';
import type { BatchEncoding } from './compress.ts';
import type { DepartmentClient, DepartmentClientOptions } from './department-client.ts';

/**
 * Connects a department's server to the platform with its client secret. Throws in a page: a secret that a browser has is none.
 * Errors: `platform-client/invalid-argument`.
 */
export const createDepartmentClient = (options: DepartmentClientOptions): DepartmentClient => {
  const { clientId, clientSecret, fetch: ownFetch } = options;
  if (typeof window !== 'undefined' && typeof document !== 'undefined') throw notInPages();
  const baseUrl = parseBaseUrl(options.baseUrl);
  const authorization = toBasicAuthorization(clientId, clientSecret);
  const send: Fetcher = ownFetch ?? ((request) => fetch(request));
  const http = createPlatformHttp(baseUrl, createRetryingFetch(send, options.retry));
  const headers = { authorization };
  // What the platform refused once is not offered again.
  let encodings = availableEncodings();

  const postBatch = async (batchId: string, body: string, encoding: BatchEncoding, signal?: AbortSignal): Promise<BatchReceipt> => {
    const bytes = await compress(body, encoding);
    return readAnswer(
      `send batch "${batchId}"`,
      http.POST('/api/v1/exchange/batches', {
        params: { header: { 'Idempotency-Key': batchId } },
        headers: {
          ...headers,
          'content-type': 'application/x-ndjson',
          ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
        },
        body,
        bodySerializer: () => bytes,
        ...(signal ? { signal } : {}),
      }),
    );
  };

  const sendBatch = async (batchId: string, body: string, signal?: AbortSignal): Promise<BatchReceipt> => {
    const [encoding = 'identity', ...others] = encodings;
    try {
      return await postBatch(batchId, body, encoding, signal);
    } catch (error) {
      const isEncodingRefused = error instanceof PlatformError && error.status === 415;
      if (!isEncodingRefused || others.length === 0) throw error;
      encodings = others;
      return sendBatch(batchId, body, signal);
    }
  };

  return {
    exchangeTicket: (ticket, state, { signal } = {}) =>
      readAnswer(
        'exchange a ticket',
        http.POST('/api/v1/tickets/exchange', {
          headers,
          body: state === undefined ? { ticket } : { ticket, state },
          ...(signal ? { signal } : {}),
        }),
      ),

    sendBatch: ({ batchId }, body, { signal } = {}) => sendBatch(batchId, body, signal),

    loadReceipt: (batchId, { signal } = {}) =>
      readAnswer(
        `load the receipt of batch "${batchId}"`,
        http.GET('/api/v1/exchange/batches/{batchId}', { headers, params: { path: { batchId } }, ...(signal ? { signal } : {}) }),
      ),

    loadDispatches: (after, { limit = 100, signal } = {}) =>
      readAnswer(
        'load dispatches',
        http.GET('/api/v1/exchange/dispatches', { headers, params: { query: { after, limit } }, ...(signal ? { signal } : {}) }),
      ),

    loadRejectedRows: ({ signal, ...query } = {}) =>
      readAnswer('load rejected rows', http.GET('/api/v1/exchange/rejected-rows', { headers, params: { query }, ...(signal ? { signal } : {}) })),

    loadReceivedRows: async (day, { signal } = {}) =>
      (
        await readAnswer(
          `load the rows received on ${day}`,
          http.GET('/api/v1/exchange/reconciliation', { headers, params: { query: { day } }, ...(signal ? { signal } : {}) }),
        )
      ).tables,

    loadItems: ({ signal, ...query } = {}) => readAnswer('load the items', http.GET('/api/v1/catalog/items', { params: { query }, ...(signal ? { signal } : {}) })),

    loadOrganizations: async ({ signal } = {}) =>
      (await readAnswer('load the organizations', http.GET('/api/v1/catalog/organizations', signal ? { signal } : {}))).organizations,

    loadCodeLists: async ({ signal } = {}) =>
      (await readAnswer('load the code lists', http.GET('/api/v1/catalog/code-lists', signal ? { signal } : {}))).codeLists,
  };
};

const notInPages = (): PlatformClientError =>
  new PlatformClientError(
    'platform-client/invalid-argument',
    'Failed to create a department client: this is a page, and a client secret does not belong into one. Use it on the server.',
  );
