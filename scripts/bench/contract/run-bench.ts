import type { RunBench } from '../harness/bench-row.ts';
import { benchCommand } from './bench-command.ts';
import { benchSizes } from './bench-sizes.ts';
import { benchValidators } from './bench-validators.ts';

/** The contract: validators beside Ajv, what a page has to load, and the check of files. */
export const runBench: RunBench = async (options) => [...(await benchValidators(options)), ...(await benchSizes()), ...(await benchCommand(options))];
