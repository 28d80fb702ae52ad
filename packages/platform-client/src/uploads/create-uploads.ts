import type { UploadedFile, UploadPort } from '@lianban/contract';

import { PlatformClientError } from '../errors.ts';
import type { Fetcher } from '../http/fetcher.ts';
import { toPlatformUrl } from '../http/platform-http.ts';
import type { PlatformHttp } from '../http/platform-http.ts';
import { readAnswer } from '../http/read-answer.ts';
import { toPlatformError } from '../http/to-platform-error.ts';
import { unexpectedAnswer } from '../http/unexpected-answer.ts';
import { checkAnswer } from '../identity/authorized-fetch.ts';
import type { SessionHolder } from '../identity/session-holder.ts';
import { createSendWithFetch } from './send-with-fetch.ts';
import { sendWithXhr } from './send-with-xhr.ts';
import type { UploadTransport } from './upload-transport.ts';

export interface UploadParts {
  readonly baseUrl: string;
  readonly http: PlatformHttp;
  readonly holder: SessionHolder;
  /** A host's own `fetch` is used for uploads too; without one, browsers use XMLHttpRequest. */
  readonly send: Fetcher | undefined;
}

/**
 * Files of one application. An upload is not repeated by itself: it carries no idempotency key, and the person sees its progress.
 * Errors: `upload/too-large`, `upload/type-not-accepted` and others of the platform; `platform/offline`; the signal's reason.
 */
export const createUploads = ({ baseUrl, http, holder, send }: UploadParts): UploadPort => {
  const transport = chooseTransport(send);
  const url = toPlatformUrl(baseUrl, '/api/v1/uploads');
  return {
    upload: async (file, { onProgress, signal } = {}) => {
      const accessToken = holder.current()?.accessToken;
      const headers = {
        accept: 'application/json',
        'content-type': file.type || 'application/octet-stream',
        // Header values are bytes; a Chinese file name travels percent-encoded in UTF-8.
        'lianban-file-name': encodeURIComponent(file.name ?? 'file'),
        ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }),
      };
      const response = await transport({ url, headers, file, onProgress, signal }).catch((error: unknown) => {
        throw error instanceof TypeError ? noAnswer(error) : error;
      });
      checkAnswer(response.status, accessToken, holder);
      return readUploadAnswer(response);
    },

    open: (fileId) =>
      readAnswer(
        `open file "${fileId}"`,
        http.GET('/api/v1/uploads/{fileId}', { params: { path: { fileId } }, parseAs: 'blob' }),
      ),
  };
};

const chooseTransport = (send: Fetcher | undefined): UploadTransport => {
  if (send) return createSendWithFetch(send);
  return typeof XMLHttpRequest === 'function' ? sendWithXhr : createSendWithFetch((request) => fetch(request));
};

const readUploadAnswer = async (response: Response): Promise<UploadedFile> => {
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw toPlatformError('upload the file', response, body);
  if (typeof (body as Partial<UploadedFile> | undefined)?.fileId !== 'string') {
    throw unexpectedAnswer('upload the file', 'it names no file');
  }
  return body as UploadedFile;
};

const noAnswer = (cause: unknown): PlatformClientError =>
  new PlatformClientError(
    'platform/offline',
    'Failed to upload the file: the connection broke or the platform does not allow this origin. Check the network, then try again.',
    {},
    { cause },
  );
