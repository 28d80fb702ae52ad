import { readFileSync } from 'node:fs';
import { CliError } from './errors.ts';

/** @throws CliError `cli/file-unreadable` */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new CliError('cli/file-unreadable', `Failed to read ${file}: ${(cause as Error).message}. Check the path.`, { file }, { cause });
  }
}
