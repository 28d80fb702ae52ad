import type { Application, CaseSummary, CorrectionItem } from '@lianban/contract';

/** One department's remark about one thing. */
export interface CorrectionRemark {
  deptName: string;
  reason: string;
}

/** One thing to correct, however many departments named it. */
export interface CorrectionEntry {
  kind: CorrectionItem['kind'];
  /** Pointer or material key; undefined for a remark that names no place. */
  place: string | undefined;
  label: string;
  remarks: CorrectionRemark[];
}

/** The one list 一张补正清单. */
export interface CorrectionList {
  entries: CorrectionEntry[];
  cases: CaseSummary[];
  departments: string[];
  /** The earliest deadline of all; undefined when there is nothing to correct. */
  deadline: string | undefined;
}

/** Joins the open correction notices of all cases: the same field asked for by two departments is one entry. */
export const collectCorrections = (application: Application): CorrectionList => {
  const cases = application.cases.filter((each) => each.status === 'correcting' && each.correction !== undefined && each.correction.outcome === undefined);
  const entries: CorrectionEntry[] = [];
  for (const { deptName, correction } of cases)
    for (const item of correction?.items ?? []) {
      const place = item.kind === 'answer' ? item.pointer : item.materialKey;
      const known = place === undefined ? undefined : entries.find((entry) => entry.kind === item.kind && entry.place === place);
      if (known === undefined) entries.push({ kind: item.kind, place, label: item.label, remarks: [{ deptName, reason: item.reason }] });
      else known.remarks.push({ deptName, reason: item.reason });
    }
  const deadlines = cases.map((each) => each.correction?.deadline ?? '').filter(Boolean).sort();
  return { entries, cases, departments: [...new Set(cases.map((each) => each.deptName))], deadline: deadlines[0] };
};
