import { parseArgs } from 'node:util';
import { DemoError } from './demo-error.ts';

export type DemoOptions = { reset: boolean; check: boolean; faults: boolean; portBase: number | undefined; database: string | undefined };

const usage = `npx -y pnpm@12 demo [--reset] [--port-base 7001] [--database postgres://…] [--check [--faults]]`;

export function readOptions(argv: string[]): DemoOptions {
  try {
    const { values } = parseArgs({
      args: argv,
      options: { reset: { type: 'boolean' }, check: { type: 'boolean' }, faults: { type: 'boolean' }, 'port-base': { type: 'string' }, database: { type: 'string' } },
    });
    const portBase = values['port-base'] === undefined ? undefined : Number(values['port-base']);
    if (portBase !== undefined && !(Number.isInteger(portBase) && portBase > 0 && portBase < 65_530)) throw new Error('--port-base takes a port number');
    if (values.faults && !values.check) throw new Error('--faults goes with --check');
    return { reset: values.reset ?? false, check: values.check ?? false, faults: values.faults ?? false, portBase, database: values.database };
  } catch (cause) {
    throw new DemoError(`Failed to read the options: ${(cause as Error).message}. Usage: ${usage}`);
  }
}
