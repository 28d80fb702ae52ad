import { ContractError } from '../errors.ts';
import type { ExchangeTable, RejectedRow, TargetPhrase, TargetReturn } from '../generated/types.ts';
import { maskEmbeddedNumbers } from '../masks/mask-embedded-numbers.ts';
import { fillHint, fillMessage } from '../rules/fill-text.ts';
import type { RuleText } from '../rules/rule-text.ts';
import { ruleTexts } from '../rules/word-problem.ts';
import { parseWireDateTime } from './moment-forms.ts';
import type { ReadyTable } from './ready-mapping.ts';
import type { TargetTableName } from './wire-row.ts';

const maxWords = 400;
const texts: Readonly<Record<string, RuleText>> = ruleTexts;

const textOf = (columns: Readonly<Record<string, unknown>>, column: string | undefined): string | undefined => {
  const value = column === undefined || !Object.prototype.hasOwnProperty.call(columns, column) ? undefined : columns[column];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? String(value) : undefined;
};

const toMissing = (wireTable: string, column: string): ContractError =>
  new ContractError('contract/invalid-argument', `Failed to read a returned row: ${wireTable} has no usable ${column}. Select the columns of the mapping's "returned" from the table.`, { wireTable, column });

/** The field whose column the words name, by the column's own name: `applyer_page_code 格式不正确`. */
const findField = (words: string, tables: ReadonlyMap<TargetTableName, ReadyTable>, table: TargetTableName): string | undefined => {
  const named = new Set(words.toLowerCase().match(/[a-z][a-z0-9_]*/g));
  const columns = tables.get(table)?.wireTables.flatMap((wireTable) => wireTable.columns) ?? [];
  return columns.find(({ column, field }) => field !== undefined && named.has(column.toLowerCase()))?.field;
};

/**
 * A returned row as a fault of the contract: the receiver's words become our rule where they are known, and stay its words, masked, where not.
 * `rowGuid` is what the receiver names the row by; for licences that is the licence identifier.
 */
export const readReturned = (
  { wireTable, table: fixedTable, tableColumn, rowGuidColumn, batchColumn, atColumn, wordsColumns }: TargetReturn,
  columns: Readonly<Record<string, unknown>>,
  { phrases, tables, wireTables }: { phrases: readonly TargetPhrase[]; tables: ReadonlyMap<TargetTableName, ReadyTable>; wireTables: ReadonlyMap<string, TargetTableName> },
): RejectedRow => {
  const named = textOf(columns, tableColumn);
  const table = fixedTable ?? [...wireTables].find(([known]) => known.toLowerCase() === named?.toLowerCase())?.[1];
  if (table === undefined) throw toMissing(wireTable, tableColumn ?? 'table');
  const rowGuid = textOf(columns, rowGuidColumn);
  if (rowGuid === undefined) throw toMissing(wireTable, rowGuidColumn);
  const rejectedAt = parseWireDateTime(textOf(columns, atColumn) ?? '');
  if (rejectedAt === undefined) throw toMissing(wireTable, atColumn);
  const said = wordsColumns.flatMap((column) => textOf(columns, column) ?? []).join('；');
  const words = maskEmbeddedNumbers(said).slice(0, maxWords) || '（未说明原因）';
  const phrase = phrases.find((candidate) => candidate.words.every((word) => said.includes(word)));
  const ruleId = phrase?.ruleId ?? 'target/returned';
  const text = texts[ruleId];
  const batchId = textOf(columns, batchColumn);
  return {
    table: table as ExchangeTable,
    rowGuid,
    rejectedBy: 'platform',
    ruleId,
    path: phrase?.field ?? findField(said, tables, table as TargetTableName) ?? '',
    severity: 'error',
    message: ruleId === 'target/returned' ? fillMessage(text, { words }) : words,
    hint: fillHint(text, { words }),
    rejectedAt,
    ...(batchId === undefined ? {} : { batchId }),
  };
};
