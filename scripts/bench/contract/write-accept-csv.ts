import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { buildCaseRows, createApplicant, plannedItem } from '@lianban/testkit';
import { cacheFolder } from '../../repository.ts';

type Row = Readonly<Record<string, unknown>>;

const days = ['2026-10-08', '2026-10-09', '2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16', '2026-10-19', '2026-10-20', '2026-10-21'];
const rowsAtOnce = 5000;
/** Every so many rows an ID number has one digit mistyped. */
const faultEvery = 1000;

const toCell = (value: unknown): string => {
  const text = value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const nextDigit = (digit: string): string => (digit === 'X' ? '0' : String((Number(digit) + 1) % 10));

/** An accepted case of each day; the rows of the file differ from them by person, number and id. */
const createPatterns = (): Row[] =>
  days.map((appliedOn, index) => {
    const accept = buildCaseRows({ serial: index + 1, item: plannedItem, appliedOn }).find(({ table }) => table === 'caseAccept');
    if (accept === undefined) throw new Error('Failed to write rows to check: a planned case has no acceptance. Correct buildCaseRows of testkit.');
    return { ...accept.row };
  });

/** Path of a CSV with `count` rows of caseAccept, written once and kept in `.cache/bench`; memory does not grow with it. */
export const writeAcceptCsv = (count: number): { path: string; faults: number } => {
  const folder = join(cacheFolder, 'bench');
  const path = join(folder, `caseAccept-${count}.csv`);
  const faults = Math.floor(count / faultEvery);
  if (existsSync(path)) return { path, faults };
  mkdirSync(folder, { recursive: true });
  const patterns = createPatterns();
  const names = Object.keys(patterns[0] ?? {});
  const file = openSync(`${path}.part`, 'w');
  writeSync(file, `${names.join(',')}\n`);
  let lines = '';
  for (let serial = 1; serial <= count; serial += 1) {
    const pattern = patterns[serial % patterns.length] as Row;
    const { name, idNumber } = createApplicant(serial);
    const applyerPageCode = serial % faultEvery === 0 ? idNumber.slice(0, 17) + nextDigit(idNumber.slice(17)) : idNumber;
    const own: Row = { ...pattern, rowGuid: `accept-${serial}`, projectNo: `${plannedItem.taskCode}${String(serial).padStart(9, '0')}`, applyerName: name, applyerPageCode };
    lines += `${names.map((field) => toCell(own[field])).join(',')}\n`;
    if (serial % rowsAtOnce !== 0 && serial !== count) continue;
    writeSync(file, lines);
    lines = '';
  }
  closeSync(file);
  renameSync(`${path}.part`, path);
  return { path, faults };
};
