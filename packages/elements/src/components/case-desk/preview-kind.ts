/** How a file may be shown: only what cannot run anything in this page's origin is shown in it. */
export type PreviewKind = 'image' | 'pdf' | 'other';

const images: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/bmp']);

/** By media type. SVG and HTML are `other` on purpose: opened from this origin they could run scripts. */
export const toPreviewKind = (mediaType: string): PreviewKind => {
  const [plain = ''] = mediaType.toLowerCase().split(';');
  if (images.has(plain.trim())) return 'image';
  return plain.trim() === 'application/pdf' ? 'pdf' : 'other';
};
