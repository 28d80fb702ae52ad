import { ContractError } from '../errors.ts';
import { tableFields } from '../generated/table-fields.ts';
import type { ExchangeTable, RejectedRow } from '../generated/types.ts';
import { wordHint, wordProblem } from '../rules/word-problem.ts';
import { toTargetProblem } from './target-problem.ts';
import type { Target, TargetTableName } from './wire-row.ts';

/** The one column of a platform row: the record as a line of the NDJSON body. */
const lineColumn = 'line';
const listTables = (): Map<string, TargetTableName> => new Map((Object.keys(tableFields) as ExchangeTable[]).map((table) => [table, table]));
const tables = /* @__PURE__ */ listTables();

const textOf = (columns: Readonly<Record<string, unknown>>, key: string): string => {
  const value = columns[key];
  if (typeof value === 'string' && value !== '') return value;
  throw new ContractError('contract/invalid-argument', `Failed to read a row of the platform: it has no ${key}. Pass a line of a batch, or a receipt with its receivedAt.`, { key });
};

const parseLine = (line: string): Record<string, unknown> | undefined => {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

const toRejected = (table: string, columns: Readonly<Record<string, unknown>>): RejectedRow => {
  const { ruleId, path, message, dataVersion, batchId } = columns;
  const rule = typeof ruleId === 'string' ? ruleId : 'target/returned';
  return {
    table: table as ExchangeTable,
    rowGuid: textOf(columns, 'rowGuid'),
    ...(typeof dataVersion === 'number' ? { dataVersion } : {}),
    rejectedBy: 'platform',
    ruleId: rule,
    path: typeof path === 'string' ? path : '',
    severity: 'error',
    message: typeof message === 'string' ? message : wordProblem(rule, { words: '未说明原因' }),
    hint: wordHint(rule),
    rejectedAt: textOf(columns, 'receivedAt'),
    ...(typeof batchId === 'string' ? { batchId } : {}),
  };
};

/**
 * 平台接口. The platform takes records as they are: codes by name, RFC 3339 moments. A wire row has the one column `line`; the lines under a
 * header are the body of a batch, which `toBatchBody` writes and `parseBatchBody` reads. What comes back is a receipt of a row:
 * `parseReturned(table, { ...receipt, receivedAt, batchId })`.
 */
export const platformTarget: Target = {
  name: 'platform',
  title: { zh: '平台接口（JSON 批次）', en: 'Platform interface (JSON batches)' },
  wireTables: tables,
  uncertainLists: [],
  toWireRows: (table, row) =>
    tables.has(table)
      ? { wireRows: [{ wireTable: table, columns: { [lineColumn]: JSON.stringify(row) } }], problems: [] }
      : { wireRows: [], problems: [toTargetProblem(row, '', { ruleId: 'target/not-sent', params: { reason: '事项和机构由平台目录接口维护', reasonEn: 'items and organizations are kept by the platform\'s catalogue' } })] },
  parseWireRow: (wireTable, columns) => {
    const table = tables.get(wireTable);
    if (table === undefined) throw new ContractError('contract/invalid-argument', `Failed to read a wire row: the platform has no table "${wireTable.slice(0, 64)}". It has: ${[...tables.keys()].join(', ')}.`);
    const row = parseLine(textOf(columns, lineColumn));
    const problems = row === undefined ? [toTargetProblem(columns, '/line', { ruleId: 'target/wrong-form', params: { form: 'JSON' } })] : [];
    return { table, row: row ?? {}, context: {}, notCarried: [], problems };
  },
  parseReturned: (wireTable, columns) => {
    if (!tables.has(wireTable)) throw new ContractError('contract/invalid-argument', `Failed to read a receipt: the platform has no table "${wireTable.slice(0, 64)}". It has: ${[...tables.keys()].join(', ')}.`);
    return toRejected(wireTable, columns);
  },
};
