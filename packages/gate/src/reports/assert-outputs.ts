import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { GateError } from '../errors.ts';
import { formatOfName } from '../inputs/detect-format.ts';
import { tableOfFile } from '../inputs/table-of-name.ts';
import { assertReportName } from './write-report.ts';

export interface Outputs {
  readonly reports?: readonly string[] | undefined;
  readonly findings?: string | undefined;
  readonly fix?: string | undefined;
}

const toReal = (file: string): string => {
  if (existsSync(file)) return realpathSync(file);
  return existsSync(dirname(file)) ? join(realpathSync(dirname(file)), basename(file)) : resolve(file);
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * 写之前先看: what is to be written replaces nothing that is read, and has a place. Said before the check, which may take minutes.
 * `sources` are the inputs and the reference data; those that are no files of this machine are left out of the comparison.
 * @throws GateError `gate/output-is-input`, `gate/output-unwritable`, `gate/bad-option`, `gate/file-missing`
 */
export const assertOutputs = ({ reports = [], findings, fix }: Outputs, sources: readonly string[]): void => {
  const existing = sources.filter((source) => existsSync(source));
  const files = new Set(existing.map((source) => realpathSync(source)));
  const folders = new Set(existing.filter(isFolder).map((source) => realpathSync(source)));
  const isRead = (file: string): boolean => {
    const real = toReal(file);
    return files.has(real) || (existsSync(real) && folders.has(dirname(real)) && formatOfName(real) !== undefined && tableOfFile(real) !== undefined);
  };
  const written = [...reports.map((file) => ['report', file] as const), ...(findings === undefined ? [] : [['findings', findings] as const])];
  const taken = new Set<string>();
  for (const [option, file] of written) {
    if (option === 'report') assertReportName(file);
    if (isFolder(file)) throw new GateError('gate/output-unwritable', { file, cause: 'EISDIR' });
    if (isRead(file)) throw new GateError('gate/output-is-input', { option, file });
    if (taken.has(toReal(file))) throw new GateError('gate/bad-option', { option: `--${option}`, reason: `${file} is named twice`, reasonZh: `${file} 写了两次` });
    taken.add(toReal(file));
  }
  if (fix !== undefined && !isFolder(fix) && (isRead(fix) || taken.has(toReal(fix)))) throw new GateError('gate/output-is-input', { option: 'fix', file: fix });
  for (const file of [...taken, ...(fix === undefined || formatOfName(fix) === undefined ? [] : [toReal(fix)])]) if (!existsSync(dirname(file))) throw new GateError('gate/file-missing', { file: dirname(file) });
};
