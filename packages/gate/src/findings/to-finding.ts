import { maskIdNumber, type RuleProblem } from '@lianban/contract';
import type { GateFinding } from './gate-finding.ts';

/** What a validator, an invariant or the gate itself says of one place. */
type Said = Omit<RuleProblem, 'params'> & { readonly invariant?: number };

/** Where that place is in the files of the person. */
interface Place {
  readonly file: string;
  readonly table: GateFinding['table'];
  readonly line: number | undefined;
  readonly rowGuid: string | undefined;
  readonly projectNo: string | undefined;
  readonly column: string | undefined;
  readonly title: string | undefined;
}

// Some systems number their rows by the person's ID.
const idNumber = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g;
const withoutIdNumbers = (text: string): string => text.replace(idNumber, maskIdNumber);

/** Joins both; what is not known is left out. */
export const toFinding = (
  { path, ruleId, invariant, severity, message, messageEn, hint, hintEn, maskedValue }: Said,
  { file, table, line, rowGuid, projectNo, column, title }: Place,
): GateFinding => ({
  file,
  table,
  path,
  ruleId,
  severity,
  message,
  messageEn,
  hint,
  hintEn,
  ...(line === undefined ? {} : { line }),
  ...(rowGuid === undefined ? {} : { rowGuid: withoutIdNumbers(rowGuid) }),
  ...(projectNo === undefined ? {} : { projectNo: withoutIdNumbers(projectNo) }),
  ...(column === undefined ? {} : { column }),
  ...(title === undefined ? {} : { title }),
  ...(invariant === undefined ? {} : { invariant }),
  ...(maskedValue === undefined ? {} : { maskedValue }),
});
