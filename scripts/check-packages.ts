import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { cacheFolder, listPackages } from './repository.ts';
import type { WorkspacePackage } from './repository.ts';
import { runTool } from './run-tool.ts';

/**
 * Packs every public package as it would be published, and lets publint and "are the types wrong" judge the tarball.
 * Builds first: what is packed is `dist`. Usage: `pnpm check packages`.
 */
const folder = join(cacheFolder, 'packed');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const build = await runTool('node', ['scripts/build.ts']);
if (build.status !== 0) {
  console.error(build.output);
  process.exit(1);
}

const checkPackage = async (pack: WorkspacePackage): Promise<string> => {
  const tarball = join(folder, `${pack.directory}.tgz`);
  const packed = await runTool('npx', ['-y', 'pnpm@12', '--dir', pack.folder, 'pack', '--out', tarball]);
  if (packed.status !== 0) return packed.output;
  const [publint, types] = await Promise.all([
    runTool('publint', ['run', tarball, '--strict']),
    runTool('attw', [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color', '--format', 'ascii']),
  ]);
  return [publint, types]
    .filter(({ status }) => status !== 0)
    .map(({ output }) => output)
    .join('\n');
};

let failed = 0;
for (const pack of listPackages('packages').filter(({ manifest }) => !manifest.private)) {
  const problems = await checkPackage(pack);
  console.log(`${problems === '' ? '✓' : '✗'} ${pack.manifest.name}`);
  if (problems === '') continue;
  failed++;
  console.error(problems.trimEnd());
}
process.exitCode = failed === 0 ? 0 : 1;
