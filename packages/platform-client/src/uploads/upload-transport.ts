/** One POST of a file, however it is sent. */
export interface UploadRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly file: Blob;
  readonly onProgress?: ((sentBytes: number, totalBytes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Rejects with the signal's reason when aborted, with a TypeError when no answer came, as `fetch` does. */
export type UploadTransport = (request: UploadRequest) => Promise<Response>;
