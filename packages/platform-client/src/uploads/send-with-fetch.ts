import type { Fetcher } from '../http/fetcher.ts';
import type { UploadTransport } from './upload-transport.ts';

/** Where there is no XMLHttpRequest (Node, a host's own `fetch`): progress is told once, when everything is sent. */
export const createSendWithFetch =
  (send: Fetcher): UploadTransport =>
  async ({ url, headers, file, onProgress, signal }) => {
    const response = await send(new Request(url, { method: 'POST', headers, body: file, ...(signal ? { signal } : {}) }));
    onProgress?.(file.size, file.size);
    return response;
  };
