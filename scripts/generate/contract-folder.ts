import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of a file of the repository. */
export const inRepository = (...parts: string[]): string => join(fileURLToPath(new URL('../..', import.meta.url)), ...parts);

/** Absolute path of a file of `packages/contract`. */
export const inContract = (...parts: string[]): string => inRepository('packages/contract', ...parts);
