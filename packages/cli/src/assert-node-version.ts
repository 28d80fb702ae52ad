import { CliError } from './errors.ts';

const oldestMajor = 24;

/**
 * Says in words what Node would say with a stack trace: databases and connectors need what came with Node 24.
 * Errors: {@link CliError} `cli/node-too-old`.
 */
export function assertNodeVersion(act: string, version: string = process.versions.node): void {
  if (Number.parseInt(version, 10) >= oldestMajor) return;
  throw new CliError('cli/node-too-old', `Failed to ${act}: it needs Node ${oldestMajor} or later, this is ${version}. Install Node ${oldestMajor}, or run "npx -p node@${oldestMajor} -p @lianban/cli lianban …".`, { version });
}
