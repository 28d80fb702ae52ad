/**
 * The real platform for tests of packages below it, which may not import it: `createPlatform` in this process, `startSandbox` listening.
 * Node only.
 */
export { createPlatform } from '@lianban/sandbox';
export type { SandboxPlatform } from '@lianban/sandbox';
export { createSqliteDialect, startSandbox } from '@lianban/sandbox/node';
export type { RunningSandbox } from '@lianban/sandbox/node';
