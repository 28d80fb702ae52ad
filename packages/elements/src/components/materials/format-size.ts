/** `10485760` → `10 MB`, `1536` → `1.5 KB`. */
export const formatSize = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} B`;
  const [amount, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${Number(amount.toFixed(amount < 10 ? 1 : 0))} ${unit}`;
};

const names: Readonly<Record<string, string>> = { 'image/jpeg': 'JPG', 'image/png': 'PNG', 'image/webp': 'WebP', 'image/*': 'JPG、PNG', 'application/pdf': 'PDF', 'application/ofd': 'OFD', 'application/msword': 'DOC' };

/** `['image/jpeg','application/pdf']` → `JPG、PDF`. */
export const formatAccept = (accept: readonly string[]): string => accept.map((type) => names[type] ?? type).join('、');
