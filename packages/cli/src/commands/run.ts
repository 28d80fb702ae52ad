import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { assertNodeVersion } from '../assert-node-version.ts';
import { CliError } from '../errors.ts';
import { readText } from '../read-text.ts';
import { stopOnSignal } from '../stop-on-signal.ts';
import { systemClock } from '../system-clock.ts';

/** `lianban run <config>`: the connector (前置接入) until it is asked to stop. */
export function addRun(program: Command): void {
  program
    .command('run')
    .description('Run the connector of a department with a legacy system')
    .argument('<config>', 'the connector configuration, a JSON file')
    .action(async (file: string) => {
      assertNodeVersion('start the connector');
      // Loaded here, because no other command needs all of it.
      const [{ parseConfig, startConnector }, { createDepartmentClient }] = await Promise.all([import('@lianban/connector'), import('@lianban/platform-client')]);
      const config = parseConfig(readText(file), dirname(resolve(file)));
      const { baseUrl, clientId, secretEnv } = config.platform;
      const clientSecret = process.env[secretEnv];
      if (!clientSecret) {
        throw new CliError('cli/invalid-argument', `Failed to start the connector: the environment variable ${secretEnv} is empty. Set it to the client secret agreed with the platform.`, { secretEnv });
      }
      const connector = await startConnector(config, {
        platform: createDepartmentClient({ baseUrl, clientId, clientSecret }),
        clock: systemClock,
        log: (entry) => console.error(JSON.stringify({ at: systemClock.now(), ...entry })),
      });
      console.log(`${config.department.deptName}: connector runs, operations page ${connector.url}`);
      stopOnSignal(() => connector.close());
    });
}
