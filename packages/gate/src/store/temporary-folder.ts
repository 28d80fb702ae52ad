import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the length of one check. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** 临时文件夹. Removed by `remove`, and when the process ends without it; a signal has to end the process in the usual way for that. */
export const createTemporaryFolder = (): TemporaryFolder => {
  const path = mkdtempSync(join(tmpdir(), 'lianban-gate-'));
  const removeNow = (): void => rmSync(path, { recursive: true, force: true });
  process.once('exit', removeNow);
  return {
    path,
    remove: () => {
      process.removeListener('exit', removeNow);
      removeNow();
    },
  };
};
