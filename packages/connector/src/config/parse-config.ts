import { isAbsolute, resolve } from 'node:path';
import { ConnectorError } from '../errors.ts';
import type { ConnectorConfig, TableMapping } from './config.ts';

const tables = ['caseAccept', 'caseStep', 'caseCorrection', 'caseMaterial', 'caseResult', 'serviceRecord', 'evaluation'];

type Loose = Record<string, unknown>;

function fail(path: string, cause: string, remedy: string): never {
  throw new ConnectorError('connector/bad-config', `Failed to read the connector configuration: ${path} ${cause}. ${remedy}`, { path });
}

function object(parent: Loose, key: string, path: string): Loose {
  const value = parent[key];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(`${path}/${key}`, 'is not an object', 'Write it as { … }.');
  return value as Loose;
}

function text(parent: Loose, key: string, path: string): string {
  const value = parent[key];
  if (typeof value !== 'string' || value.trim() === '') fail(`${path}/${key}`, 'is missing or empty', 'Give it as text.');
  return value;
}

function checkUrl(value: string, path: string, schemes: string[]): void {
  const scheme = /^([a-z]+):/.exec(value)?.[1] ?? '';
  if (!schemes.includes(scheme)) fail(path, `has the scheme "${scheme}"`, `Use one of: ${schemes.join(', ')}.`);
}

function checkTable(mapping: Loose, path: string): void {
  const table = text(mapping, 'table', path);
  if (!tables.includes(table)) fail(`${path}/table`, `names the unknown exchange table "${table}"`, `Use one of: ${tables.join(', ')}.`);
  if (!/^\s*select\b/i.test(text(mapping, 'query', path))) fail(`${path}/query`, 'is not a SELECT', 'The connector only reads; write one SELECT.');
  text(mapping, 'key', path);
  text(mapping, 'changedAt', path);
  object(mapping, 'columns', path);
}

/**
 * Reads a configuration and stops at the first thing that is wrong, saying where and what to do.
 * @param folder the configuration file's folder; relative files in it start there
 * @throws ConnectorError `connector/bad-config`
 */
export function parseConfig(json: string, folder: string): ConnectorConfig {
  let raw: Loose;
  try {
    raw = JSON.parse(json) as Loose;
  } catch (cause) {
    throw new ConnectorError('connector/bad-config', `Failed to read the connector configuration: it is not JSON (${(cause as Error).message}). Mend the file.`, {}, { cause });
  }
  for (const key of ['deptCode', 'deptName']) text(object(raw, 'department', ''), key, '/department');
  const platform = object(raw, 'platform', '');
  for (const key of ['baseUrl', 'clientId', 'secretEnv']) text(platform, key, '/platform');
  checkUrl(String(platform['baseUrl']), '/platform/baseUrl', ['http', 'https']);
  const sourceUrl = text(object(raw, 'source', ''), 'url', '/source');
  checkUrl(sourceUrl, '/source/url', ['sqlite', 'postgres', 'postgresql', 'mysql', 'mariadb']);
  for (const key of ['stateFile', 'sourceSystem', 'dataSource']) text(raw, key, '');
  if (!Array.isArray(raw['tables']) || raw['tables'].length === 0) fail('/tables', 'is not a list of mappings', 'Map at least one table.');
  (raw['tables'] as Loose[]).forEach((mapping, index) => checkTable(mapping, `/tables/${index}`));
  const operations = (raw['operations'] ?? {}) as Loose;
  const here = (file: string): string => (isAbsolute(file) ? file : resolve(folder, file));
  return {
    ...(raw as unknown as ConnectorConfig),
    source: { url: sourceUrl.startsWith('sqlite:') ? `sqlite:${here(sourceUrl.slice('sqlite:'.length))}` : sourceUrl },
    stateFile: here(String(raw['stateFile'])),
    tables: inOrder(raw['tables'] as TableMapping[]),
    pollIntervalMs: Number(raw['pollIntervalMs'] ?? 5_000),
    operations: { ...(operations as { secretEnv?: string }), port: Number(operations['port'] ?? 0), host: String(operations['host'] ?? '127.0.0.1') },
  };
}

/** Parents first: a result never leaves before its acceptance, whatever the order in the file. */
function inOrder(mappings: TableMapping[]): TableMapping[] {
  return [...mappings].sort((a, b) => tables.indexOf(a.table) - tables.indexOf(b.table));
}
