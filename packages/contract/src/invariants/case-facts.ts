import type { RecordTable } from './invariant-finding.ts';
import { compareIds, compareTexts, toStanding } from './record.ts';
import type { KeptRecord, Origin } from './record.ts';

/** What stands of one case 办件, and every version that led there. */
export interface CaseFacts {
  readonly projectNo: string;
  /** The acceptance that counts, the first by id when there are several. */
  readonly accept: KeptRecord<'caseAccept'> | undefined;
  readonly accepts: readonly KeptRecord<'caseAccept'>[];
  /** By number. */
  readonly steps: readonly KeptRecord<'caseStep'>[];
  /** By start. */
  readonly specials: readonly KeptRecord<'caseSpecialProcedure'>[];
  readonly corrections: readonly KeptRecord<'caseCorrection'>[];
  readonly materials: readonly KeptRecord<'caseMaterial'>[];
  readonly result: KeptRecord<'caseResult'> | undefined;
  readonly results: readonly KeptRecord<'caseResult'>[];
  readonly services: readonly KeptRecord<'serviceRecord'>[];
  readonly evaluations: readonly KeptRecord<'evaluation'>[];
  readonly rectifications: readonly KeptRecord<'rectification'>[];
  /** Bundle cases 一件事办件 that name this case among their single ones. */
  readonly bundles: readonly KeptRecord<'bundleCase'>[];
  /** Superseded and deleted ones too. */
  readonly all: readonly KeptRecord[];
}

/** The rows of a case by table; each list is sorted only where its order matters and there is something to sort. */
const sortInto = (standing: readonly KeptRecord[]) => {
  const rows = {
    caseAccept: [] as KeptRecord<'caseAccept'>[],
    caseStep: [] as KeptRecord<'caseStep'>[],
    caseSpecialProcedure: [] as KeptRecord<'caseSpecialProcedure'>[],
    caseCorrection: [] as KeptRecord<'caseCorrection'>[],
    caseMaterial: [] as KeptRecord<'caseMaterial'>[],
    caseResult: [] as KeptRecord<'caseResult'>[],
    serviceRecord: [] as KeptRecord<'serviceRecord'>[],
    evaluation: [] as KeptRecord<'evaluation'>[],
    rectification: [] as KeptRecord<'rectification'>[],
    bundleCase: [] as KeptRecord<'bundleCase'>[],
  };
  const lists: Partial<Record<RecordTable, KeptRecord[]>> = rows;
  for (const record of standing) lists[record.table]?.push(record);
  return rows;
};

const sorted = <T extends Origin>(records: T[], compare: (left: T, right: T) => number): T[] =>
  records.length < 2 ? records : records.sort((left, right) => compare(left, right) || compareIds(left, right));

const compareMoments = (left: string | undefined, right: string | undefined): number => compareTexts(left ?? '', right ?? '');

/** Sorts the records of one case. */
export const toCaseFacts = (projectNo: string, all: readonly KeptRecord[]): CaseFacts => {
  const rows = sortInto(toStanding(all));
  const accepts = sorted(rows.caseAccept, compareIds);
  const results = sorted(rows.caseResult, (left, right) => compareMoments(left.resultDate, right.resultDate));
  return {
    projectNo,
    accept: accepts[0],
    accepts,
    steps: sorted(rows.caseStep, (left, right) => (left.stepNo ?? 0) - (right.stepNo ?? 0)),
    specials: sorted(rows.caseSpecialProcedure, (left, right) => compareMoments(left.startTime, right.startTime)),
    corrections: sorted(rows.caseCorrection, (left, right) => compareMoments(left.noticeTime, right.noticeTime)),
    materials: rows.caseMaterial,
    result: results[0],
    results,
    services: sorted(rows.serviceRecord, compareIds),
    evaluations: sorted(rows.evaluation, compareIds),
    rectifications: rows.rectification,
    bundles: rows.bundleCase,
    all,
  };
};
