import { ConnectorError } from '../errors.ts';

/** A part of the configuration as it was written, before anything is known of it. */
export type Loose = Record<string, unknown>;

/** @throws ConnectorError `connector/bad-config`, always */
export function fail(path: string, cause: string, remedy: string): never {
  throw new ConnectorError('connector/bad-config', `Failed to read the connector configuration: ${path} ${cause}. ${remedy}`, { path });
}

/** Takes a value as an object. @throws ConnectorError `connector/bad-config` */
export function asObject(value: unknown, path: string): Loose {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path || '/', 'is not an object', 'Write it as { … }.');
  return value as Loose;
}

export const object = (parent: Loose, key: string, path: string): Loose => asObject(parent[key], `${path}/${key}`);

/** @throws ConnectorError `connector/bad-config` when the text is missing or blank */
export function text(parent: Loose, key: string, path: string): string {
  const value = parent[key];
  if (typeof value !== 'string' || value.trim() === '') fail(`${path}/${key}`, 'is missing or empty', 'Give it as text.');
  return value;
}

/** A whole number between two bounds, or `initial` where none is given. @throws ConnectorError `connector/bad-config` */
export function whole(parent: Loose, key: string, path: string, { initial, min, max }: { initial: number; min: number; max: number }): number {
  const value = parent[key] ?? initial;
  if (!Number.isInteger(value) || (value as number) < min || (value as number) > max) fail(`${path}/${key}`, 'is no whole number in its range', `Give one from ${min} to ${max}.`);
  return value as number;
}

/** @throws ConnectorError `connector/bad-config` when the address does not begin with one of the schemes */
export function checkUrl(value: string, path: string, schemes: readonly string[]): void {
  const scheme = /^([a-z]+):/.exec(value)?.[1] ?? '';
  if (!schemes.includes(scheme)) fail(path, `has the scheme "${scheme}"`, `Use one of: ${schemes.join(', ')}.`);
}
