import { PlatformError } from '@lianban/contract';
import type { UploadPort } from '@lianban/contract';

/** Uploads that take `delayMs` in four steps of progress; a file whose name contains “失败” fails once. */
export const createFakeUploads = (delayMs: number): UploadPort & { files: Map<string, Blob> } => {
  const files = new Map<string, Blob>();
  const failed = new Set<string>();
  return {
    files,
    upload: async (file, options) => {
      const name = file.name ?? 'file';
      for (let part = 1; part <= 4; part += 1) {
        await new Promise((resolve) => setTimeout(resolve, delayMs / 4));
        if (options?.signal?.aborted) throw new DOMException('stopped', 'AbortError');
        options?.onProgress?.((file.size * part) / 4, file.size);
        if (part === 3 && name.includes('失败') && !failed.has(name)) {
          failed.add(name);
          throw new PlatformError('platform/offline', 'Failed to upload: no network. Try again.');
        }
      }
      const fileId = `file-${files.size + 1}`;
      files.set(fileId, file);
      return { fileId, fileName: name, mediaType: file.type || 'application/octet-stream', sizeBytes: file.size, digest: '0'.repeat(64) };
    },
    open: (fileId) => Promise.resolve(files.get(fileId) ?? new Blob()),
  };
};
