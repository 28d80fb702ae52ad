import type { PlantedFault } from './write-month.ts';

/** What a check found, as far as it is compared. */
export interface ComparedFinding {
  file: string;
  line?: number;
  ruleId: string;
  path: string;
}

export interface MonthComparison {
  /** Planted and not found. */
  missed: readonly PlantedFault[];
  /** Found and not planted. */
  extra: readonly ComparedFinding[];
}

const baseName = (file: string): string => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
const keyOf = ({ file, line, ruleId, path }: ComparedFinding): string => `${baseName(file)}:${line ?? ''} ${ruleId} ${path}`;

/** Holds what a check found against what was planted, place by place. */
export const compareFindings = (planted: readonly PlantedFault[], found: readonly ComparedFinding[]): MonthComparison => {
  const expected = new Set(planted.map(keyOf));
  const seen = new Set(found.map(keyOf));
  return { missed: planted.filter((entry) => !seen.has(keyOf(entry))), extra: found.filter((entry) => !expected.has(keyOf(entry))) };
};
