import type { Finding, RowCheck } from './row-check.ts';

const isBefore = (later: string, earlier: string): boolean => {
  const [a, b] = [Date.parse(later), Date.parse(earlier)];
  // A date without time is compared by its day.
  return later.length === 10 || earlier.length === 10 ? later.slice(0, 10) < earlier.slice(0, 10) : a < b;
};

/** 时间先后. Each of the named moments that is present is not before the present one ahead of it. Standards §14 rule 14, inside one row. */
export const order =
  ({ paths }: { paths: readonly string[] }): RowCheck =>
  (row) => {
    const findings: Finding[] = [];
    const present = paths.filter((path) => typeof row[path] === 'string');
    present.forEach((path, index) => {
      const earlier = present[index - 1];
      if (earlier !== undefined && isBefore(row[path] as string, row[earlier] as string)) findings.push({ path: `/${path}`, ruleId: 'row/date-order', params: { earlier } });
    });
    return findings;
  };
