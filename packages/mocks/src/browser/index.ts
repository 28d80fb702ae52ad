export { startMocks } from './start-mocks.ts';
export type { BrowserMocksOptions } from './start-mocks.ts';
export type { WasmStorage } from './sqlite/wasm-dialect.ts';
export type { Mocks } from '../mocks.ts';
export type { MockSession } from '../platform/mock-session.ts';
