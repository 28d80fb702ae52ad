import { isRecord, toRecords } from '../checks/is-record.ts';
import type { JsonValue } from '../generated/types.ts';
import type { RecordTable } from './invariant-finding.ts';
import type { ReferenceData } from './reference-data.ts';
import { markText } from './text-mark.ts';

type Row = Readonly<Record<string, unknown>>;

/** A certificate number as a hash, so that no store on disk holds the number; `null` without one. */
export const markIdentity = (number: unknown): number | null => (typeof number === 'string' && number !== '' ? markText(number.trim().toUpperCase()) : null);

const toText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** `missing` when the organization gave this agent no authorization, `notInForce` when none covers the day; `null` when there is nothing to say. */
const findAgentState = (row: Row, { authorizations }: ReferenceData): 'missing' | 'notInForce' | null => {
  const { applyerType, applyerPageCode, contactName, contactCode, legalName, applyDate } = row;
  const actsItself = applyerType === 'naturalPerson' || contactName === undefined || contactName === legalName;
  if (authorizations === undefined || actsItself || typeof applyerPageCode !== 'string' || typeof contactCode !== 'string' || typeof applyDate !== 'string') return null;
  const all = authorizations(applyerPageCode);
  const given = all.filter(({ agentCert }) => agentCert === contactCode);
  // One that names its agent by hash only may be this agent's.
  if (given.length === 0) return all.some(({ agentCert }) => agentCert === undefined) ? null : 'missing';
  const day = applyDate.slice(0, 10);
  return given.some(({ agentEffDate, agentExpDate }) => agentEffDate <= day && day <= agentExpDate) ? null : 'notInForce';
};

/** `[holder, state, from, to]` of the licence that exempts a material; `unknown` when the register does not have it. */
const findLicence = ({ exempt, licenceId }: Row, { licences }: ReferenceData): JsonValue => {
  if (exempt !== true || licences === undefined || typeof licenceId !== 'string') return null;
  const licence = licences(licenceId);
  return licence === undefined ? 'unknown' : [markIdentity(licence.holderCode), licence.state, licence.validFrom ?? null, licence.validTo ?? null];
};

// Not after a negation: 未能按期办结 says the opposite.
const claim = /(?<![未没非无不难否][能有法可曾以]?在?)(?:按期|按时|如期|承诺时限内)(?:办结|完成)/;
const claimsOnTime = ({ resultExplain, remark }: Row): boolean => claim.test(toText(resultExplain) ?? '') || claim.test(toText(remark) ?? '');

/** Who served: the officer's number or name, hashed. */
const markOfficer = ({ proManagerNo, proManager }: Row): number | null => markIdentity(proManagerNo ?? proManager);

/** What the rules read that is worked out while the row is at hand, in the order it is stored. */
export const derivedFields = {
  caseAccept: {
    applicant: ({ applyerPageCode }: Row) => markIdentity(applyerPageCode),
    agent: findAgentState,
    realLevel: ({ applyerPageType, applyerPageCode }: Row, { realLevels }: ReferenceData): string | null =>
      realLevels === undefined || typeof applyerPageType !== 'string' || typeof applyerPageCode !== 'string' ? null : (realLevels(applyerPageType, applyerPageCode) ?? null),
  },
  caseCorrection: { labels: ({ items }: Row): string[] => toRecords(items).flatMap(({ label }) => (typeof label === 'string' ? [label] : [])) },
  caseMaterial: {
    licence: findLicence,
    licenceMark: ({ exempt, licenceId }: Row, { licences }: ReferenceData): number | null => (exempt === true && licences === undefined ? markIdentity(licenceId) : null),
  },
  caseResult: { hasCertificateNo: ({ resultCertNo }: Row): boolean => typeof resultCertNo === 'string', claimsOnTime },
  serviceRecord: { officer: markOfficer, officerName: ({ proManager }: Row) => markIdentity(proManager), user: ({ userName }: Row) => markIdentity(userName) },
  evaluation: {
    user: ({ userName }: Row) => markIdentity(userName),
    byStaff: ({ certKey }: Row, { staff }: ReferenceData): boolean => staff !== undefined && typeof certKey === 'string' && staff(certKey),
  },
  bundleCase: {
    applicant: ({ applyerPageCode }: Row) => markIdentity(applyerPageCode),
    singles: ({ singles }: Row): JsonValue => toRecords(singles).map(({ projectNo, taskCode }) => [toText(projectNo), toText(taskCode)]),
  },
  licenceRecord: { holder: ({ holderCode }: Row) => markIdentity(holderCode) },
  batchReceipt: { rows: ({ receipts }: Row): JsonValue => toRecords(receipts).map((receipt) => [toText(receipt['rowGuid']), toText(receipt['status'])]) },
} as const satisfies Partial<Record<RecordTable, Readonly<Record<string, (row: Row, reference: ReferenceData) => JsonValue>>>>;

type Derived = typeof derivedFields;

/** The derived fields of a table by name. */
export type DerivedFields<T extends RecordTable> = T extends keyof Derived
  ? { readonly [K in keyof Derived[T]]?: Derived[T][K] extends (...given: never[]) => infer R ? Exclude<R, null> : never }
  : object;

type Derive = (row: Row, reference: ReferenceData) => JsonValue;

/** Names and functions of the derived fields of each table. */
export const derivedLists: Readonly<Partial<Record<string, readonly { name: string; derive: Derive }[]>>> = /* @__PURE__ */ (() =>
  Object.fromEntries(Object.entries<Readonly<Record<string, Derive>>>(derivedFields).map(([table, fields]) => [table, Object.entries(fields).map(([name, derive]) => ({ name, derive }))])))();

/** Appends the derived fields of a row to an entry. */
export const pushDerived = (entry: JsonValue[], table: RecordTable, row: Row, reference: ReferenceData): void => {
  const list = derivedLists[table];
  if (list !== undefined) for (const { derive } of list) entry.push(derive(row, reference));
};

/** Whether a stored value is a list, for readers of entries. */
export const toList = (value: unknown): readonly JsonValue[] => (Array.isArray(value) && !isRecord(value) ? (value as JsonValue[]) : []);
