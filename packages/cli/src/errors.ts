import { LianbanError } from '@lianban/contract';

/** Codes are contract: listed in docs/errors.md, never reused, never renamed. */
export type CliErrorCode = 'cli/file-unreadable' | 'cli/invalid-argument' | 'cli/bad-clients' | 'cli/no-definition' | 'cli/node-too-old' | 'cli/folder-not-empty' | 'cli/file-unwritable';

/** The one error class of `@lianban/cli`. */
export class CliError extends LianbanError<CliErrorCode> {}
