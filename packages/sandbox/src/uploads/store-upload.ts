import type { UploadedFile } from '@lianban/contract';
import { toBase64 } from '../access/base64.ts';
import { digestHex } from '../access/digest.ts';
import { SandboxError } from '../errors.ts';
import type { PlatformServices } from '../platform-services.ts';
import { write } from '../store/write.ts';
import { sniffMediaType } from './sniff-media-type.ts';

export interface UploadRequest {
  ownerSub: string;
  /** As the header says; the content has to agree. */
  mediaType: string;
  fileName: string;
  content: Uint8Array<ArrayBuffer>;
}

/**
 * Keeps one uploaded file for its owner.
 * Errors: {@link SandboxError} `upload/type-not-accepted` when the content is not JPEG, PNG or PDF, or not what the header says.
 */
export async function storeUpload(services: PlatformServices, request: UploadRequest): Promise<UploadedFile> {
  const { ownerSub, fileName, content } = request;
  const mediaType = sniffMediaType(content);
  if (mediaType === undefined || mediaType !== request.mediaType) {
    throw new SandboxError(
      'upload/type-not-accepted',
      `Failed to store the file: its content is ${mediaType ?? 'none of the accepted types'}. Send JPEG, PNG or PDF with the Content-Type it has.`,
      { mediaType },
    );
  }
  const file: UploadedFile = {
    fileId: services.ids.next('file'),
    fileName,
    mediaType,
    sizeBytes: content.byteLength,
    digest: await digestHex(content),
  };
  await write(services.db, async (store) => {
    await store.insertInto('upload').values({ ...file, ownerSub, createdAt: services.clock.now() }).execute();
    await store.insertInto('uploadContent').values({ fileId: file.fileId, base64: toBase64(content) }).execute();
  });
  return file;
}
