import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { listPackages } from './repository.ts';
import { runTool } from './run-tool.ts';

/** Builds every public package and the examples' pages into their `dist` folders, from nothing. */
for (const { folder } of [...listPackages('packages'), ...listPackages('examples')]) rmSync(join(folder, 'dist'), { recursive: true, force: true });

const steps: readonly (readonly [tool: string, ...args: string[]])[] = [
  ['rollup', '--config', 'rollup.config.mjs', '--silent'],
  ['node', 'scripts/build/declarations.ts'],
];
for (const [tool, ...args] of steps) {
  const { status } = await runTool(tool, args, { live: true });
  if (status !== 0) process.exit(status);
}
