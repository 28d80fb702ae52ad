import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { rootFolder } from './repository.ts';
import { runTool } from './run-tool.ts';

/**
 * Checks the types of every tsconfig.json: one per package (its sources, with only the libraries it may use), one per
 * Node-only folder inside a package, and the root's (tests, scripts, examples).
 * Usage: `pnpm typecheck [part of a path …]`, e.g. `pnpm typecheck packages/sandbox`.
 */
const wanted = process.argv.slice(2);
const projects = globSync(['tsconfig.json', 'packages/*/tsconfig.json', 'packages/*/src/*/tsconfig.json', 'examples/*/tsconfig.json'], {
  cwd: rootFolder,
})
  .toSorted()
  .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)));

let failed = 0;
for (const project of projects) {
  const { status, output } = await runTool('tsc', ['--project', join(rootFolder, project), '--pretty', 'false']);
  console.log(`${status === 0 ? '✓' : '✗'} ${dirname(project)}`);
  if (status === 0) continue;
  failed++;
  console.log(output);
}
process.exitCode = failed === 0 && projects.length > 0 ? 0 : 1;
