import { isAbsolute, resolve } from 'node:path';
import { ConnectorError } from '../errors.ts';
import { checkColumns, checkCondition, checkDispatchColumns } from './check-columns.ts';
import { asObject, checkUrl, fail, object, text, whole, type Loose } from './config-fields.ts';
import type { ConnectorConfig, TableMapping } from './config.ts';
import { exchangeTables, idOf } from './mapping-id.ts';

const tables: readonly string[] = exchangeTables;
const web = ['http', 'https'];

function checkTable(mapping: Loose, path: string): void {
  const table = text(mapping, 'table', path);
  if (!tables.includes(table)) fail(`${path}/table`, `names the unknown exchange table "${table}"`, `Use one of: ${tables.join(', ')}.`);
  if (!/^\s*select\b/i.test(text(mapping, 'query', path))) fail(`${path}/query`, 'is not a SELECT', 'The connector only reads; write one SELECT.');
  if (mapping['id'] !== undefined) text(mapping, 'id', path);
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
  if (dispatch['sequence'] !== undefined) text(dispatch, 'sequence', '/dispatch');
  for (const [change, condition] of Object.entries(asObject(dispatch['onlyWhen'] ?? {}, '/dispatch/onlyWhen'))) {
    const path = `/dispatch/onlyWhen/${change}`;
    if (change !== 'corrected' && change !== 'withdrawn') fail(path, 'names no change', 'Use one of: corrected, withdrawn.');
    checkCondition(asObject(condition, path), path);
  }
}

/** Row ids and reading positions are made of a mapping's id: two with the same would take each other's rows. */
function checkIds(mappings: TableMapping[]): void {
  const seen = new Set<string>();
  mappings.forEach((mapping, index) => {
    const id = idOf(mapping);
    if (seen.has(id)) fail(`/tables/${index}/id`, `is "${id}" again`, 'Give each mapping of a table an id of its own, and keep it.');
    seen.add(id);
  });
}

function checkSignOn(raw: Loose): void {
  if (raw['signOn'] === undefined) return;
  const signOn = object(raw, 'signOn', '');
  checkUrl(text(signOn, 'trustedLoginUrl', '/signOn'), '/signOn/trustedLoginUrl', web);
  if (signOn['platformUrl'] !== undefined) checkUrl(text(signOn, 'platformUrl', '/signOn'), '/signOn/platformUrl', web);
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
  checkIds(mappings as TableMapping[]);
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
    overlapMinutes: whole(raw, 'overlapMinutes', '', { initial: 10, min: 0, max: 1_440 }),
    fullPassHours: whole(raw, 'fullPassHours', '', { initial: 24, min: 1, max: 744 }),
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
