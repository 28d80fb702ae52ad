import type { JsonValue } from '../generated/types.ts';
import type { RecordTable } from './invariant-finding.ts';

interface Kinds {
  text: string;
  number: number;
  flag: boolean;
}

/**
 * What the rules about a case read of its rows. Nothing else of a row is kept; numbers of persons are kept as hashes only, see `derived-fields.ts`.
 * A field of another kind than named here is left out: the row's own validator says so.
 */
export const keptFields = {
  caseAccept: {
    acceptState: 'text', applyDate: 'text', acceptDate: 'text', promiseDate: 'text', projectType: 'text', taskCode: 'text', taskVersion: 'number',
    orgCode: 'text', packageCaseNo: 'text',
  },
  caseStep: { stepNo: 'number', nodeType: 'text', eventStartTime: 'text', eventEndTime: 'text', orgCode: 'text' },
  caseSpecialProcedure: { specialType: 'text', startTime: 'text', endTime: 'text', orgCode: 'text' },
  caseCorrection: { noticeTime: 'text', deadline: 'text' },
  caseMaterial: { materialName: 'text', exempt: 'flag' },
  caseResult: { resultType: 'text', resultDate: 'text', resultCertName: 'text' },
  serviceRecord: { serviceNumber: 'number', serviceTime: 'text', proStatus: 'text', orgCode: 'text', departmentName: 'text' },
  evaluation: { assessNumber: 'number', satisfaction: 'text', assessTime: 'text', evaluateType: 'text' },
  rectification: { assessNumber: 'number', deadline: 'text', feedbackAt: 'text' },
  bundleCase: { bundleProjectNo: 'text', bundleCode: 'text' },
  licenceRecord: { state: 'text', validFrom: 'text', validTo: 'text' },
  serviceItem: { taskVersion: 'number', planEffectiveDate: 'text' },
  reconciliation: {},
  batch: { rowCount: 'number' },
  batchReceipt: {},
} as const satisfies Record<RecordTable, Readonly<Record<string, keyof Kinds>>>;

type Fields<T extends RecordTable> = (typeof keptFields)[T];

/** The kept fields of a table by name. */
export type KeptFields<T extends RecordTable> = { readonly [K in keyof Fields<T>]?: Fields<T>[K] extends keyof Kinds ? Kinds[Fields<T>[K]] : never };

const kindOf: Readonly<Record<keyof Kinds, string>> = { text: 'string', number: 'number', flag: 'boolean' };

/** Name and JavaScript type of each kept field, in the order they are stored. */
export const fieldLists: Readonly<Record<string, readonly { name: string; type: string }[]>> = /* @__PURE__ */ (() =>
  Object.fromEntries(
    Object.entries<Readonly<Record<string, keyof Kinds>>>(keptFields).map(([table, fields]) => [table, Object.entries(fields).map(([name, kind]) => ({ name, type: kindOf[kind] }))]),
  ))();

/** No field that is kept is longer; a longer one is refused in the row, and must not fill the store. */
const longestText = 1000;

/** Appends the kept fields of a row to an entry, `null` for a missing one. */
export const pushFields = (entry: JsonValue[], table: RecordTable, row: Readonly<Record<string, unknown>>): void => {
  for (const { name, type } of fieldLists[table] ?? []) {
    const value = row[name];
    const isKept = typeof value === type && (typeof value !== 'string' || value.length <= longestText);
    entry.push(isKept ? (value as JsonValue) : null);
  }
};
