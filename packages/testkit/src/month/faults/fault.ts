import type { JsonPointer } from '@lianban/contract';
import type { CaseRow } from '../../builders/build-case-rows.ts';
import type { CasePlan } from '../../builders/case-plan.ts';
import type { MonthItem } from '../month-items.ts';

/** What faults need besides the rows of their case. */
export interface FaultKit {
  /** Promised in five working days, for persons, ends in a certificate. */
  readonly personItem: MonthItem;
  /** For enterprises, handled at once. */
  readonly enterpriseItem: MonthItem;
  readonly cancelledItem: MonthItem;
  /** A row of a good case that was written before, to be mixed up with. */
  readonly earlier: { readonly rowGuid: string };
}

/** How a fault looks on the wire, where it looks different. */
export interface WireFault {
  readonly ruleId?: string;
  readonly path?: JsonPointer;
  /** What stands in the column; default the broken value. */
  readonly text?: string;
}

/** One kind of fault that departments really push: how a good case is broken, and the one finding that must come of it. */
export interface Fault {
  readonly name: string;
  readonly ruleId: string;
  /** Where the finding points, inside the broken row. */
  readonly path: JsonPointer;
  /**
   * On the national tables: `false` when no column of theirs shows the fault; what differs from the contract's form otherwise. By default the
   * same rule is broken, and the broken field stands in its column as the target's mapping has it.
   */
  readonly onWire?: false | WireFault;
  /** What kind of case it takes; default an ordinary one of a person, granted and rated. */
  readonly shape?: (kit: Omit<FaultKit, 'earlier'>) => Partial<CasePlan>;
  /** Breaks the rows in place, and says which of them the finding will name. */
  readonly plant: (rows: CaseRow[], kit: FaultKit) => CaseRow;
}

/** The `at`-th row of a table; fails when the case has none, because then the fault would not be planted. */
export const rowOf = <T extends CaseRow['table']>(rows: readonly CaseRow[], table: T, at = 0): Extract<CaseRow, { table: T }> => {
  const row = rows.filter((candidate): candidate is Extract<CaseRow, { table: T }> => candidate.table === table).at(at);
  if (row === undefined) throw new Error(`Failed to plant a fault: the case has no row ${at} of ${table}. Give the fault a shape that has one.`);
  return row;
};

/** Writes fields over those of a row, also such as no type would take. */
export const overwrite = (entry: CaseRow, fields: Readonly<Record<string, unknown>>): CaseRow => {
  Object.assign(entry.row, fields);
  return entry;
};

/** Takes a field out of a row. */
export const leaveOut = (entry: CaseRow, field: string): CaseRow => {
  delete (entry.row as unknown as Record<string, unknown>)[field];
  return entry;
};

/** A copy of a row, added behind the others. */
export const addCopy = (rows: CaseRow[], entry: CaseRow, fields: Readonly<Record<string, unknown>>): CaseRow => {
  const copy = { table: entry.table, row: { ...entry.row, ...fields } } as CaseRow;
  rows.push(copy);
  return copy;
};

/** Takes the rows of a table out of the case. */
export const takeOut = (rows: CaseRow[], table: CaseRow['table']): void => {
  for (let at = rows.length - 1; at >= 0; at -= 1) if (rows[at]?.table === table) rows.splice(at, 1);
};
