import { isAbsolute, resolve } from 'node:path';
import { ConnectorError } from '../errors.ts';
import { checkColumns, checkDispatchColumns } from './check-columns.ts';
import { asObject, checkUrl, fail, object, text, whole, type Loose } from './config-fields.ts';
import type { ConnectorConfig, TableMapping } from './config.ts';

const tables = ['caseAccept', 'caseStep', 'caseCorrection', 'caseMaterial', 'caseResult', 'serviceRecord', 'evaluation'];
const web = ['http', 'https'];

function checkTable(mapping: Loose, path: string): void {
  const table = text(mapping, 'table', path);
  if (!tables.includes(table)) fail(`${path}/table`, `names the unknown exchange table "${table}"`, `Use one of: ${tables.join(', ')}.`);
  if (!/^\s*select\b/i.test(text(mapping, 'query', path))) fail(`${path}/query`, 'is not a SELECT', 'The connector only reads; write one SELECT.');
  text(mapping, 'key', path);
  text(mapping, 'changedAt', path);
  checkColumns(object(mapping, 'columns', path), `${path}/columns`);
}

function checkDispatch(raw: Loose): void {
  if (raw['dispatch'] === undefined) return;
  const dispatch = object(raw, 'dispatch', '');
  for (const key of ['into', 'match']) text(dispatch, key, '/dispatch');
  checkDispatchColumns(object(dispatch, 'insert', '/dispatch'), '/dispatch/insert');
  for (const key of ['corrected', 'withdrawn']) {
    if (dispatch[key] !== undefined) checkDispatchColumns(object(dispatch, key, '/dispatch'), `/dispatch/${key}`);
  }
}

function checkSignOn(raw: Loose): void {
  if (raw['signOn'] === undefined) return;
  const signOn = object(raw, 'signOn', '');
  checkUrl(text(signOn, 'trustedLoginUrl', '/signOn'), '/signOn/trustedLoginUrl', web);
  text(signOn, 'secretEnv', '/signOn');
  object(signOn, 'accounts', '/signOn');
}

function readJson(json: string): Loose {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (cause) {
    throw new ConnectorError('connector/bad-config', `Failed to read the connector configuration: it is not JSON (${(cause as Error).message}). Mend the file.`, {}, { cause });
  }
  return asObject(raw, '');
}

/**
 * Reads a configuration and stops at the first thing that is wrong, saying where and what to do.
 * @param folder the configuration file's folder; relative files in it start there
 * @throws ConnectorError `connector/bad-config`
 */
export function parseConfig(json: string, folder: string): ConnectorConfig {
  const raw = readJson(json);
  for (const key of ['deptCode', 'deptName']) text(object(raw, 'department', ''), key, '/department');
  const platform = object(raw, 'platform', '');
  for (const key of ['baseUrl', 'clientId', 'secretEnv']) text(platform, key, '/platform');
  checkUrl(String(platform['baseUrl']), '/platform/baseUrl', web);
  const sourceUrl = text(object(raw, 'source', ''), 'url', '/source');
  checkUrl(sourceUrl, '/source/url', ['sqlite', 'postgres', 'postgresql', 'mysql', 'mariadb']);
  for (const key of ['stateFile', 'sourceSystem', 'dataSource']) text(raw, key, '');
  const mappings = raw['tables'];
  if (!Array.isArray(mappings) || mappings.length === 0) fail('/tables', 'is not a list of mappings', 'Map at least one table.');
  mappings.forEach((mapping, index) => checkTable(asObject(mapping, `/tables/${index}`), `/tables/${index}`));
  checkDispatch(raw);
  checkSignOn(raw);
  const operations = asObject(raw['operations'] ?? {}, '/operations');
  const here = (file: string): string => (isAbsolute(file) ? file : resolve(folder, file));
  return {
    ...(raw as unknown as ConnectorConfig),
    source: { url: sourceUrl.startsWith('sqlite:') ? `sqlite:${here(sourceUrl.slice('sqlite:'.length))}` : sourceUrl },
    stateFile: here(String(raw['stateFile'])),
    tables: inOrder(mappings as TableMapping[]),
    pollIntervalMs: whole(raw, 'pollIntervalMs', '', { initial: 5_000, min: 100, max: 3_600_000 }),
    operations: {
      ...(operations as { secretEnv?: string }),
      port: whole(operations, 'port', '/operations', { initial: 0, min: 0, max: 65_535 }),
      host: operations['host'] === undefined ? '127.0.0.1' : text(operations, 'host', '/operations'),
    },
  };
}

/** Parents first: a result never leaves before its acceptance, whatever the order in the file. */
function inOrder(mappings: TableMapping[]): TableMapping[] {
  return [...mappings].sort((a, b) => tables.indexOf(a.table) - tables.indexOf(b.table));
}
