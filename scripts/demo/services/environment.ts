import type { Addresses } from '../addresses.ts';

/** What the launcher tells each server of the demo. */
export const addresses = JSON.parse(process.env['DEMO_ADDRESSES'] ?? '{}') as Addresses;
export const stateFolder = process.env['DEMO_STATE'] ?? '';
export const secretOf = (name: 'PORTAL_SECRET' | 'POLICE_CONNECTOR_SECRET' | 'POLICE_TRUSTED_SECRET'): string => process.env[name] ?? '';

/** Ends the process when the launcher asks for it. */
export function endWith(close: () => Promise<unknown> | void): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void Promise.resolve(close()).finally(() => process.exit(0)));
}
