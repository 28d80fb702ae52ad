import type { Batch } from '../../generated/types.ts';
import * as validators from '../../validators/index.ts';
import type { Validator } from '../../validators/index.ts';
import { checkBatchDigest } from '../check-batch-digest.ts';
import { createInvariantCheck } from '../create-invariant-check.ts';
import { createMemoryGroupStore } from '../group-store.ts';
import type { InvariantSettings } from '../invariant-settings.ts';
import type { RecordPlace, RecordTable } from '../invariant-finding.ts';
import { recordTables } from '../record.ts';
import type { ReferenceAuthorization, ReferenceBundle, ReferenceData, ReferenceItem, ReferenceLicence, ReferenceOrganization } from '../reference-data.ts';

type Row = Record<string, unknown>;

/** One record of a vector; `lines` are the bytes of a batch. */
export interface VectorRecord {
  table: string;
  row: Row;
  place?: RecordPlace;
  lines?: string[];
}

interface VectorReference {
  items?: ReferenceItem[];
  organizations?: ReferenceOrganization[];
  licences?: (ReferenceLicence & { licenceId: string })[];
  authorizations?: (ReferenceAuthorization & { certificateSno: string })[];
  bundles?: (ReferenceBundle & { bundleCode: string })[];
  realLevels?: { certificateType: string; certificateNumber: string; level: 'basic' | 'intermediate' | 'advanced' }[];
  staff?: string[];
  acceptedCases?: string[];
  acceptedRows?: string[];
}

interface VectorSetup {
  now: string;
  reference?: VectorReference;
  settings?: InvariantSettings;
}

interface Expected {
  ruleId: string;
  table: string;
  rowGuid: string;
  path: string;
  severity: string;
}

export interface VectorCase extends Partial<VectorSetup> {
  name: string;
  /** Changes to good records, by index: fields by JSON Pointer. */
  change?: { at: number; set?: Row; remove?: string[]; drop?: boolean }[];
  add?: VectorRecord[];
  expected: Expected[];
}

export interface InvariantVectors extends VectorSetup {
  invariant: number;
  title: string;
  source: string;
  /** How sure the standard is of the rule, by the marks of the data dictionary. */
  confidence: string;
  good: VectorRecord[];
  cases: VectorCase[];
}

const toReference = (given: VectorReference): ReferenceData => ({
  ...(given.items && { items: (code: string) => given.items?.filter(({ taskCode }) => taskCode === code) ?? [] }),
  ...(given.organizations && { organizations: (code: string) => given.organizations?.find(({ creditCode }) => creditCode === code) }),
  ...(given.licences && { licences: (id: string) => given.licences?.find(({ licenceId }) => licenceId === id) }),
  ...(given.authorizations && { authorizations: (code: string) => given.authorizations?.filter(({ certificateSno }) => certificateSno === code) ?? [] }),
  ...(given.bundles && { bundles: (code: string) => given.bundles?.find(({ bundleCode }) => bundleCode === code) }),
  ...(given.realLevels && {
    realLevels: (type: string, number: string) => given.realLevels?.find(({ certificateType, certificateNumber }) => certificateType === type && certificateNumber === number)?.level,
  }),
  ...(given.staff && { staff: (certKey: string) => given.staff?.includes(certKey) === true }),
  ...(given.acceptedCases && { acceptedCases: (projectNo: string) => given.acceptedCases?.includes(projectNo) === true }),
  ...(given.acceptedRows && { acceptedRows: (rowGuid: string) => given.acceptedRows?.includes(rowGuid) === true }),
});

const writePointer = (row: Row, pointer: string, value: unknown): void => {
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Row>((part, step) => part[step] as Row, row);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
};

/** Every record has a place, by default its line in one file. */
export const allRecords = (records: readonly VectorRecord[]): VectorRecord[] => records.map((record, index) => ({ place: { file: 'rows.ndjson', line: index + 1 }, ...record }));

/** The good records with the changes of a case. */
export const applyChanges = (good: readonly VectorRecord[], { change = [], add = [] }: VectorCase): VectorRecord[] => {
  const records = JSON.parse(JSON.stringify(good)) as VectorRecord[];
  for (const { at, set = {}, remove = [] } of change) {
    const row = records[at]?.row ?? {};
    for (const [pointer, value] of Object.entries(set)) writePointer(row, pointer, value);
    for (const pointer of remove) writePointer(row, pointer, undefined);
  }
  const dropped = new Set(change.flatMap(({ at, drop }) => (drop === true ? [at] : [])));
  return [...records.filter((_, index) => !dropped.has(index)), ...add];
};

/** What holds for a case: its own reference data and settings beside those of the file. */
export const toSetup = (vectors: InvariantVectors, { now = vectors.now, reference, settings }: VectorCase): VectorSetup => ({
  now,
  reference: { ...vectors.reference, ...reference },
  settings: { ...vectors.settings, ...settings },
});

const findValidator = (table: string): Validator<object> => {
  const all: Readonly<Record<string, unknown>> = { ...validators };
  return all[`validate${table.charAt(0).toUpperCase()}${table.slice(1)}`] as Validator<object>;
};

const isStreamed = (table: string): table is RecordTable => (recordTables as readonly string[]).includes(table);

/** Validates each record, then the stream of all of them: what is wrong, every text that a person would read, and findings with all they say. */
export const runRecords = async ({ now, reference = {}, settings = {} }: VectorSetup, records: readonly VectorRecord[]): Promise<{ found: Expected[]; shown: string[]; whole: string[] }> => {
  const check = createInvariantCheck({ store: createMemoryGroupStore(), now, reference: toReference(reference), settings });
  const found: Expected[] = [];
  const shown: string[] = [];
  const whole: string[] = [];
  const take = (finding: Expected & { message: string; hint: string; messageEn: string; hintEn: string; maskedValue?: string }): void => {
    const { ruleId, table, rowGuid, path, severity } = finding;
    found.push({ ruleId, table, rowGuid, path, severity });
    whole.push(JSON.stringify(finding));
    shown.push(finding.message, finding.hint, finding.messageEn, finding.hintEn, finding.maskedValue ?? '');
  };
  for (const { table, row, place, lines } of allRecords(records)) {
    const verdict = findValidator(table)(row, { now });
    const rowGuid = [row['rowGuid'], row['batchId']].find((name) => typeof name === 'string') ?? '';
    for (const problem of verdict.valid ? verdict.warnings : verdict.problems) take({ ...problem, table, rowGuid });
    if (isStreamed(table)) check.add(table, row, place ?? {});
    const digest = lines === undefined ? undefined : await checkBatchDigest(row as unknown as Batch, lines);
    if (digest !== undefined) take(digest);
  }
  for (const finding of check.finish()) take(finding);
  const toText = (finding: Expected): string => JSON.stringify(finding);
  return { found: found.sort((left, right) => (toText(left) < toText(right) ? -1 : 1)), shown, whole: whole.sort() };
};
