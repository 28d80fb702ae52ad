import { labels } from '@lianban/contract';
import type { TableField } from '@lianban/contract/tables';
import type { RuleProblem } from '@lianban/contract/validators';
import { createGateProblem } from '../findings/create-gate-problem.ts';

/** How the rows of a file are read, as far as it explains what went wrong in one. */
export interface ProblemContext {
  readonly target?: string | undefined;
  fieldAt(path: string): TableField | undefined;
}

const rawBooleans = new Set(['0', '1', '是', '否', 'Y', 'N', 'y', 'n', 'TRUE', 'FALSE', 'True', 'False']);
const digits = /^[0-9A-Z]{1,3}$/;
const han = /\p{Script=Han}/u;
const cutNumber = /^\d{16,}0$|e\+/i;
/** How Excel writes a long number into a CSV. */
const power = /^\d(?:\.\d+)?E\+\d\d$/i;

const namesOf = (value: string, list: string): string[] => {
  const names = (labels as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>)[list] ?? {};
  return Object.keys(names).filter((name) => names[name] === value);
};

/** A Chinese word that only one name has can be told by that name; a digit never. */
const nameCode = (problem: RuleProblem, value: string, list: string | undefined): RuleProblem => {
  const [name, ...others] = list === undefined ? [] : namesOf(value, list);
  return name === undefined || others.length > 0 ? problem : { ...problem, hint: `请改写为契约名称 ${name}。`, hintEn: `Write ${name}.` };
};

/**
 * Says more than the validator can, which sees the value but not the file: a digit in a place of codes is another standard's, a long number
 * of Excel has lost its end.
 */
export const explainProblem = (problem: RuleProblem, value: unknown, { target, fieldAt }: ProblemContext): RuleProblem => {
  const { path, ruleId, maskedValue } = problem;
  const field = fieldAt(path);
  if (field === undefined || typeof value !== 'string') return problem;
  const place = { path, maskedValue };
  if (value !== value.trim()) return { ...problem, hint: `${problem.hint}内容首尾有空格或制表符，可用 --fix 去掉。`, hintEn: `${problem.hintEn} It begins or ends with a space or a tab; --fix takes it away.` };
  if (value.startsWith("'")) return { ...problem, hint: `${problem.hint}内容以单引号开头，请在来源中去掉。`, hintEn: `${problem.hintEn} It begins with an apostrophe; take it away at the source.` };
  if (field.type === 'text' && power.test(value)) return createGateProblem('gate/number-precision', place);
  if (field.type === 'code' && ruleId === 'schema/enum') {
    if (target !== undefined) return createGateProblem('gate/unknown-wire-code', { ...place, details: { target } });
    const isRaw = digits.test(value) || (han.test(value) && field.of !== undefined && namesOf(value, field.of).length > 0);
    return isRaw ? nameCode(createGateProblem('gate/raw-code', place), value, field.of) : problem;
  }
  if (field.type === 'boolean' && rawBooleans.has(value)) {
    return target === undefined ? createGateProblem('gate/raw-code', place) : createGateProblem('gate/wire-value', { ...place, details: { target } });
  }
  return problem;
};

/** Whether Excel rounded a number: it keeps fifteen digits and writes the rest as zeros or as a power. */
export const isCutNumber = (cell: unknown): boolean => typeof cell === 'number' && Math.abs(cell) >= 1e15 && cutNumber.test(String(cell));

const excelErrors = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!', '#SPILL!', '#CALC!', '#GETTING_DATA']);

/** What Excel shows where a formula failed. */
export const isExcelError = (cell: unknown): boolean => typeof cell === 'string' && excelErrors.has(cell);
