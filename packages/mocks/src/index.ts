export { createHandlers } from './create-handlers.ts';
export type { HandlerOptions } from './create-handlers.ts';
export { MocksError } from './errors.ts';
export type { MocksErrorCode } from './errors.ts';
export type { Mocks } from './mocks.ts';
export { createMockPlatform } from './platform/mock-platform.ts';
export type { MockPlatform, MockPlatformOptions, TicketOptions } from './platform/mock-platform.ts';
export type { MockSession } from './platform/mock-session.ts';
