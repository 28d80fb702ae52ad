export { startMocks } from './start-mocks.ts';
export type { NodeMocksOptions } from './start-mocks.ts';
export { mockServiceWorkerFile } from './mock-service-worker-file.ts';
export { sqliteWasmFile } from './sqlite-wasm-file.ts';
export type { Mocks } from '../mocks.ts';
export type { MockSession } from '../platform/mock-session.ts';
