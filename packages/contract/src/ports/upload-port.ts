import type { UploadedFile } from '../generated/types.ts';
import type { Cancellation, NamedBlob } from './web-types.ts';

export interface UploadOptions {
  /** Counts the bytes of the file, not of the request. */
  onProgress?: (sentBytes: number, totalBytes: number) => void;
  signal?: Cancellation;
}

/** 材料上传. Errors: rejects with `PlatformError` (`upload/too-large`, `upload/type-not-accepted`), or with the signal's reason. */
export interface UploadPort {
  upload(file: NamedBlob, options?: UploadOptions): Promise<UploadedFile>;
  open(fileId: string): Promise<Blob>;
}
