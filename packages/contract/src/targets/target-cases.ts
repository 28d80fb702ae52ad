import type { RejectedRow } from '../generated/types.ts';
import { isEqual } from '../validators/shape-runtime.ts';
import { createTarget } from './create-target.ts';
import type { TargetOptions } from './create-target.ts';
import type { TargetTableName, WireContext, WireRow } from './wire-row.ts';

interface Expectation {
  path: string;
  ruleId: string;
}

/** The vectors of a target: language-neutral JSON, see `vectors/targets/national.json`. */
export interface TargetVectors {
  /** A record and the rows it becomes, or what keeps it from being written. */
  write?: readonly { name: string; table: TargetTableName; context?: WireContext; row: object; expected: { wireRows?: readonly WireRow[]; problems?: readonly Expectation[] } }[];
  /** A row of the receiver and the record it is. */
  read?: readonly { name: string; wireTable: string; columns: Readonly<Record<string, unknown>>; expected: { row: object; problems?: readonly Expectation[] } }[];
  /** A returned row and the fault it tells. */
  returned?: readonly { name: string; wireTable: string; columns: Readonly<Record<string, unknown>>; expected: Partial<RejectedRow> }[];
}

/** One test: `run` throws when the target does not do what the vector says. */
export interface TargetCase {
  name: string;
  run(): void;
}

const assertEqual = (found: unknown, expected: unknown, what: string): void => {
  if (!isEqual(found, expected)) throw new Error(`${what}\nexpected: ${JSON.stringify(expected)}\nfound:    ${JSON.stringify(found)}`);
};

const shorten = (problems: readonly Expectation[]): Expectation[] => problems.map(({ path, ruleId }) => ({ path, ruleId }));
const withoutNulls = (columns: WireRow['columns']): WireRow['columns'] => Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));

/**
 * 目标的公共测试. The suite every target runs, with any test runner: `for (const { name, run } of targetCases(mapping, vectors)) test(name, run)`.
 * It takes the mapping for JSON from outside, as `createTarget` does; columns that are `null` need not be written into the vectors.
 */
export const targetCases = (mapping: unknown, { write = [], read = [], returned = [] }: TargetVectors, options: TargetOptions = {}): TargetCase[] => {
  const open = () => createTarget(mapping, options);
  return [
    { name: 'the mapping fits its schema and does not contradict itself', run: () => void open() },
    ...write.map(({ name, table, context, row, expected }) => ({
      name: `writes ${name}`,
      run: () => {
        const { wireRows, problems } = open().toWireRows(table, row, context);
        assertEqual(shorten(problems), shorten(expected.problems ?? []), 'problems');
        const found = wireRows.map(({ wireTable, columns }) => ({ wireTable, columns: withoutNulls(columns) }));
        assertEqual(found, (expected.wireRows ?? []).map(({ wireTable, columns }) => ({ wireTable, columns: withoutNulls(columns) })), 'wire rows');
      },
    })),
    ...write.filter(({ expected }) => (expected.wireRows ?? []).length > 0).map(({ name, table, context, row }) => ({
      name: `reads back ${name}, and writes the same again`,
      run: () => {
        const target = open();
        const { wireRows } = target.toWireRows(table, row, context);
        const parts = wireRows.map(({ wireTable, columns }) => target.parseWireRow(wireTable, columns));
        assertEqual(parts.flatMap(({ problems }) => shorten(problems)), [], 'problems of reading back');
        const again = target.toWireRows(table, Object.assign({}, ...parts.map((part) => part.row)) as object, Object.assign({}, ...parts.map((part) => part.context)) as WireContext);
        assertEqual(again.wireRows, wireRows, 'wire rows written again');
      },
    })),
    ...read.map(({ name, wireTable, columns, expected }) => ({
      name: `reads ${name}`,
      run: () => {
        const { row, problems } = open().parseWireRow(wireTable, columns);
        assertEqual(shorten(problems), shorten(expected.problems ?? []), 'problems');
        assertEqual(row, expected.row, 'record');
      },
    })),
    ...returned.map(({ name, wireTable, columns, expected }) => ({
      name: `takes back ${name}`,
      run: () => {
        const found = open().parseReturned(wireTable, columns) as unknown as Record<string, unknown>;
        assertEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, found[key]])), expected, 'rejected row');
      },
    })),
  ];
};
