import { LianbanError } from '@lianban/contract';

/** Codes are contract: listed in docs/errors.md, never reused, never renamed. */
export type MocksErrorCode = 'mocks/unknown-account' | 'mocks/unknown-client' | 'mocks/start-failed' | 'mocks/node-too-old';

/** The one error class of `@lianban/mocks`. */
export class MocksError extends LianbanError<MocksErrorCode> {}
