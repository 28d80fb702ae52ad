import type { LintFile } from '../index.ts';

/** One step of a vector: an operation of JSON Patch inside a file, or one on a whole file. */
export interface FileChange {
  file: string;
  op: 'add' | 'replace' | 'remove' | 'write' | 'delete' | 'copy' | 'text';
  path?: string;
  value?: unknown;
  text?: string;
  from?: string;
}

const unescape = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** Applies add, replace and remove of RFC 6902 to parsed JSON, in place. */
function patch(root: unknown, { op, path = '', value }: FileChange): void {
  const steps = path.split('/').slice(1).map(unescape);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], root);
  if (Array.isArray(parent)) {
    const index = last === '-' ? parent.length : Number(last);
    parent.splice(index, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value]));
  } else if (op === 'remove') delete (parent as Record<string, unknown>)[last];
  else (parent as Record<string, unknown>)[last] = value;
}

/** The files after the changes; untouched ones keep their text. */
export function changeFiles(files: readonly LintFile[], changes: readonly FileChange[]): LintFile[] {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  for (const change of changes) {
    const { file, op, text, from = '' } = change;
    if (op === 'delete') texts.delete(file);
    else if (op === 'copy') texts.set(file, files.find(({ name }) => name === from)?.text);
    else if (op === 'write') texts.set(file, text);
    else if (op === 'text') texts.set(file, texts.get(file)?.replace(from, text ?? ''));
    else {
      const value: unknown = JSON.parse(texts.get(file) ?? '');
      patch(value, change);
      texts.set(file, JSON.stringify(value, undefined, 2));
    }
  }
  return [...texts].map(([name, text]) => (text === undefined ? { name } : { name, text }));
}
