import { readFileSync } from 'node:fs';
import { CliError } from './errors.ts';

/** Reads a text file in UTF-8; a byte order mark, as Windows editors write it, is left out. @throws CliError `cli/file-unreadable` */
export function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    if (cause instanceof TypeError) throw new CliError('cli/file-unreadable', `Failed to read ${file}: it is not UTF-8 text. Save it as UTF-8, for example from GBK.`, { file }, { cause });
    throw new CliError('cli/file-unreadable', `Failed to read ${file}: ${(cause as Error).message}. Check the path.`, { file }, { cause });
  }
}
