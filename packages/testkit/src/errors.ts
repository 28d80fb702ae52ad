import { LianbanError } from '@lianban/contract';

/** Codes are contract: listed in docs/errors.md, never reused, never renamed. */
export type TestkitErrorCode = 'testkit/answer-missing';

/** The one error class of `@lianban/testkit`. */
export class TestkitError extends LianbanError<TestkitErrorCode> {}
