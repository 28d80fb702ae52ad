export { startSandbox } from './start-sandbox.ts';
export type { StaticSite } from './sites/site-routes.ts';
export type { RunningSandbox, StartSandboxOptions } from './start-sandbox.ts';
export { createSqliteDialect } from './sqlite-dialect.ts';
