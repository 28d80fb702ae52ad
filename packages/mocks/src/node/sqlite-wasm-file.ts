import { fileURLToPath } from 'node:url';

/**
 * Path of SQLite compiled to WebAssembly. A server without a bundler serves it as `sqlite3.wasm` (`application/wasm`) beside
 * `@lianban/mocks/browser-bundle`; it belongs to the installed version: serve this file rather than a copy that grows old.
 */
export const sqliteWasmFile = (): string => fileURLToPath(import.meta.resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm'));
