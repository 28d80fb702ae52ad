import type { RecordTable } from './invariant-finding.ts';
import type { KeptRecord } from './record.ts';
import { toStanding } from './record.ts';

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

const compare = (left: string | undefined, right: string | undefined): number => ((left ?? '') < (right ?? '') ? -1 : (left ?? '') > (right ?? '') ? 1 : 0);

/** Sorts the records of one case. */
export const toCaseFacts = (projectNo: string, all: readonly KeptRecord[]): CaseFacts => {
  const standing = toStanding(all);
  const of = <T extends RecordTable>(table: T): KeptRecord<T>[] => standing.filter((record): record is KeptRecord<T> => record.table === table);
  const accepts = of('caseAccept');
  const results = of('caseResult').sort((left, right) => compare(left.resultDate, right.resultDate));
  return {
    projectNo,
    accept: accepts[0],
    accepts,
    steps: of('caseStep').sort((left, right) => (left.stepNo ?? 0) - (right.stepNo ?? 0)),
    specials: of('caseSpecialProcedure').sort((left, right) => compare(left.startTime, right.startTime)),
    corrections: of('caseCorrection').sort((left, right) => compare(left.noticeTime, right.noticeTime)),
    materials: of('caseMaterial'),
    result: results[0],
    results,
    services: of('serviceRecord'),
    evaluations: of('evaluation'),
    rectifications: of('rectification'),
    bundles: of('bundleCase'),
    all,
  };
};
