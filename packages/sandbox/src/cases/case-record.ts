import type { CaseSnapshot } from '@lianban/case-machine';
import type {
  CaseCorrectionNotice,
  CaseOutcome,
  CaseStatus,
  GivenRating,
  JsonObject,
  SubmittedMaterial,
} from '@lianban/contract';
import { SandboxError } from '../errors.ts';
import { parseJson, parseOptionalJson } from '../store/parse-json.ts';
import type { Store } from '../store/open-store.ts';
import type { CaseRecordTable } from '../store/tables.ts';

/** A material of one case; what a predecessor issued carries the number of the certificate. */
export interface CaseMaterialEntry extends SubmittedMaterial {
  certNo?: string;
}

/** A case as the platform keeps it, its JSON columns read. Facts that are not there are undefined, not null. */
export interface CaseRecord {
  projectNo: string;
  applicationId: string;
  applicantSub: string;
  position: number;
  itemKey: string;
  taskCode: string;
  taskName: string;
  deptCode: string;
  deptName: string;
  status: CaseStatus;
  statusAt: string;
  version: number;
  snapshot: CaseSnapshot;
  dispatchedAt: string | undefined;
  acceptedAt: string | undefined;
  promiseDate: string | undefined;
  promiseUnknownReason: string | undefined;
  answers: JsonObject;
  materials: CaseMaterialEntry[];
  correction: CaseCorrectionNotice | undefined;
  result: CaseOutcome | undefined;
  rating: GivenRating | undefined;
}

export function parseCaseRow(row: CaseRecordTable): CaseRecord {
  return {
    ...row,
    status: row.status as CaseStatus,
    snapshot: parseJson(row.snapshot),
    dispatchedAt: row.dispatchedAt ?? undefined,
    acceptedAt: row.acceptedAt ?? undefined,
    promiseDate: row.promiseDate ?? undefined,
    promiseUnknownReason: row.promiseUnknownReason ?? undefined,
    answers: parseJson(row.answers),
    materials: parseJson(row.materials),
    correction: parseOptionalJson(row.correction),
    result: parseOptionalJson(row.result),
    rating: parseOptionalJson(row.rating),
  };
}

export function toCaseRow(record: CaseRecord): CaseRecordTable {
  const toText = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  return {
    ...record,
    snapshot: JSON.stringify(record.snapshot),
    dispatchedAt: record.dispatchedAt ?? null,
    acceptedAt: record.acceptedAt ?? null,
    promiseDate: record.promiseDate ?? null,
    promiseUnknownReason: record.promiseUnknownReason ?? null,
    answers: JSON.stringify(record.answers),
    materials: JSON.stringify(record.materials),
    correction: toText(record.correction),
    result: toText(record.result),
    rating: toText(record.rating),
  };
}

/** The department whose officers may know of the case; undefined until it is handed over. */
export function toReader({ deptCode, dispatchedAt }: CaseRecord): string | undefined {
  return dispatchedAt === undefined ? undefined : deptCode;
}

export function toCaseNotFound(): SandboxError {
  return new SandboxError(
    'case/not-found',
    'Failed to load the case: there is none with this number for you. Ask /api/v1/worklist or /api/v1/applications.',
  );
}

export async function findCase(store: Store, projectNo: string): Promise<CaseRecord | undefined> {
  const row = await store.selectFrom('caseRecord').selectAll().where('projectNo', '=', projectNo).executeTakeFirst();
  return row === undefined ? undefined : parseCaseRow(row);
}

/** The cases of an application in the order of the bundle. */
export async function loadCasesOf(store: Store, applicationId: string): Promise<CaseRecord[]> {
  const rows = await store
    .selectFrom('caseRecord')
    .selectAll()
    .where('applicationId', '=', applicationId)
    .orderBy('position')
    .execute();
  return rows.map(parseCaseRow);
}

/** Replaces the stored case. Call it inside `write` only. */
export async function saveCase(store: Store, record: CaseRecord): Promise<void> {
  await store
    .updateTable('caseRecord')
    .set(toCaseRow(record))
    .where('projectNo', '=', record.projectNo)
    .execute();
}
