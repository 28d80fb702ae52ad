import type { Application, CaseCorrectionNotice, CaseStatus, CaseSummary } from '@lianban/contract';

const finished: ReadonlySet<CaseStatus> = new Set(['granted', 'notGranted', 'notAccepted', 'withdrawn']);

export const isFinished = (status: CaseStatus): boolean => finished.has(status);

/** What the head of `<lianban-progress>` says. */
export interface ApplicationDigest {
  finishedCases: number;
  totalCases: number;
  /** Cases whose one-time correction list 补正告知 is open, with the list. */
  corrections: readonly { case: CaseSummary; notice: CaseCorrectionNotice }[];
  /** The first deadline among them, `YYYY-MM-DD`. */
  correctionDeadline?: string;
}

/** Counts and the open corrections of one application. */
export const summarizeApplication = (application: Application): ApplicationDigest => {
  const corrections = application.cases.flatMap((one) =>
    one.status === 'correcting' && one.correction !== undefined && one.correction.outcome === undefined ? [{ case: one, notice: one.correction }] : []);
  const [first] = corrections.map(({ notice }) => notice.deadline).sort();
  return {
    finishedCases: application.cases.filter((one) => isFinished(one.status)).length,
    totalCases: application.cases.length,
    corrections,
    ...(first === undefined ? {} : { correctionDeadline: first }),
  };
};
