import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { LintFile } from '@lianban/form-engine/lint';
import { CliError } from '../errors.ts';

/** One bundle's folder: its files as the linter takes them. */
export interface BundleFolder {
  /** What a person calls it: the folder's name. */
  name: string;
  files: LintFile[];
}

/** More entries than any folder of definitions; whoever names `/` by mistake is told so at once. */
const maxEntries = 5_000;

/**
 * Reads a bundle's folder, or every such folder directly inside a folder.
 * Errors: {@link CliError} `cli/file-unreadable`, `cli/no-definition`; `details.zh` says it in Chinese.
 */
export function readBundleFolders(folder: string): BundleFolder[] {
  const names = listFolder(folder);
  if (looksLikeBundle(folder)) return [readBundleFolder(folder)];
  const inside = names.map((name) => join(folder, name)).filter(looksLikeBundle);
  if (inside.length > 0) return inside.map(readBundleFolder);
  throw new CliError('cli/no-definition', `Failed to check ${folder}: neither it nor a folder in it holds a bundle.json. Name the folder of a bundle, or the one that holds the bundles' folders.`, {
    folder,
    zh: `${folder} 里没有一件事定义：它和它的下一级文件夹都没有 bundle.json。请指定一件事的文件夹，或者存放这些文件夹的上一级文件夹。`,
  });
}

const reasons: Readonly<Record<string, string>> = { ENOENT: '找不到', ENOTDIR: '这是文件，不是文件夹', EACCES: '没有权限读取', EPERM: '没有权限读取' };

const sayWhy = (cause: unknown): string => reasons[(cause as { code?: string }).code ?? ''] ?? '无法读取';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const looksLikeBundle = (folder: string): boolean => isFolder(folder) && (existsSync(join(folder, 'bundle.json')) || (isFolder(join(folder, 'items')) && isFolder(join(folder, 'forms'))));

const readBundleFolder = (folder: string): BundleFolder => ({ name: basename(resolve(folder)), files: listFiles(folder, '') });

function listFiles(root: string, below: string): LintFile[] {
  return listFolder(join(root, below)).flatMap((name): LintFile[] => {
    const inner = below === '' ? name : `${below}/${name}`;
    const path = join(root, inner);
    // One level of folders is all that a definition has; what lies deeper is named, not read.
    if (isFolder(path)) return below === '' ? listFiles(root, inner) : [{ name: inner, text: '' }];
    return [{ name: inner, ...(name.endsWith('.json') ? readJsonText(path) : { text: '' }) }];
  });
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted().slice(0, maxEntries);
  } catch (cause) {
    throw new CliError('cli/file-unreadable', `Failed to read the folder ${folder}: ${(cause as Error).message}. Check the path.`, { folder, zh: `${sayWhy(cause)}：${folder}。请核对路径。` }, { cause });
  }
}

/** Without a text where the file is no UTF-8, which is a finding; @throws CliError `cli/file-unreadable` when it cannot be read at all. */
function readJsonText(path: string): { text?: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new CliError('cli/file-unreadable', `Failed to read ${path}: ${(cause as Error).message}. Check the permissions.`, { path, zh: `${sayWhy(cause)}：${path}。请核对文件和权限。` }, { cause });
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {};
  }
}
