import { toAbortReason } from '../http/wait.ts';
import type { UploadTransport } from './upload-transport.ts';

/** XMLHttpRequest, because no browser's `fetch` tells how much has been sent. */
export const sendWithXhr: UploadTransport = ({ url, headers, file, onProgress, signal }) =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(toAbortReason(signal));
      return;
    }
    const request = new XMLHttpRequest();
    const abort = (): void => request.abort();
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(Math.min(loaded, file.size), total || file.size);
    request.onload = () => resolve(toResponse(request));
    request.onerror = () => reject(new TypeError('the upload got no answer'));
    request.onabort = () => reject(toAbortReason(signal));
    request.onloadend = () => signal?.removeEventListener('abort', abort);
    signal?.addEventListener('abort', abort, { once: true });
    request.send(file);
  });

const toResponse = (request: XMLHttpRequest): Response => {
  const headers = new Headers({ 'content-type': request.getResponseHeader('content-type') ?? '' });
  return new Response(request.responseText, { status: request.status, headers });
};
