import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

import { rootFolder, toolPath } from './repository.ts';

/**
 * Runs every script of a folder in name order and stops at the first that fails.
 * Usage: `node run-folder.ts <folder> [part of a name]`; what follows `--` goes to the scripts.
 */
const separator = process.argv.indexOf('--');
const [folder, part = ''] = process.argv.slice(2, separator === -1 ? undefined : separator);
const passedOn = separator === -1 ? [] : process.argv.slice(separator + 1);
if (!folder || !existsSync(join(rootFolder, folder))) {
  console.error(`Failed to run the scripts of "${folder ?? ''}": there is no such folder. Give one relative to the root.`);
  process.exit(1);
}

const scripts = globSync('*.ts', { cwd: join(rootFolder, folder) })
  .filter((name) => !name.endsWith('.test.ts') && name.includes(part))
  .toSorted();

for (const script of scripts) {
  console.log(`▶ ${folder}/${script}`);
  const { status } = spawnSync(process.execPath, ['--conditions=@lianban/source', join(folder, script), ...passedOn], {
    cwd: rootFolder,
    stdio: 'inherit',
    env: { ...process.env, PATH: toolPath },
  });
  if (status !== 0) process.exit(status ?? 1);
}
