export { CliError } from './errors.ts';
export type { CliErrorCode } from './errors.ts';
