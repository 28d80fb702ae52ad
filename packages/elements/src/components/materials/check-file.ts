import type { BundleMaterial } from '@lianban/contract';

/** Why a file is not even sent. */
export type FileProblem = 'typeNotAccepted' | 'tooLarge' | 'empty';

const byExtension: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif', webp: 'image/webp', heic: 'image/heic',
  pdf: 'application/pdf', ofd: 'application/ofd', doc: 'application/msword', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', zip: 'application/zip',
};

/** The media type of a file; systems that do not know it leave it empty, then the name's ending tells. */
export const toMediaType = (file: { name: string; type: string }): string =>
  file.type || byExtension[file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase()] || 'application/octet-stream';

/** Checks type and size before anything is sent; undefined when the file may go. */
export const checkFile = (file: { name: string; type: string; size: number }, material: Pick<BundleMaterial, 'accept' | 'maxSizeBytes'>): FileProblem | undefined => {
  if (file.size === 0) return 'empty';
  if (file.size > material.maxSizeBytes) return 'tooLarge';
  const mediaType = toMediaType(file);
  const accepted = material.accept.length === 0 || material.accept.some((each) => (each.endsWith('/*') ? mediaType.startsWith(each.slice(0, -1)) : each === mediaType));
  return accepted ? undefined : 'typeNotAccepted';
};
