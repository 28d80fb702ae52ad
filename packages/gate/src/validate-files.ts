import { statSync } from 'node:fs';
import type { InvariantCheck } from '@lianban/contract/invariants';
import { createInvariantCheck } from '@lianban/contract/invariants';
import type { TableCheck } from './check/create-table-check.ts';
import { createTableCheck } from './check/create-table-check.ts';
import { GateError } from './errors.ts';
import { createCorrector, type Corrector } from './fixes/create-corrector.ts';
import { createFixLog, type FixLog } from './fixes/fix-log.ts';
import { createGateProblem } from './findings/create-gate-problem.ts';
import { createFindingSink, type FindingSink } from './findings/finding-sink.ts';
import { toFinding } from './findings/to-finding.ts';
import type { GateOptions, GateProgress } from './gate-options.ts';
import type { FileResult, GateResult } from './gate-result.ts';
import { listInputs } from './inputs/list-inputs.ts';
import type { TableInput } from './inputs/table-input.ts';
import { createDiskGroupStore } from './store/create-disk-group-store.ts';
import { createTemporaryFolder } from './store/temporary-folder.ts';
import { toReading } from './target/to-reading.ts';

export interface ValidateFilesOptions {
  /** Files, folders, https addresses. */
  readonly inputs: readonly string[];
  readonly options: GateOptions;
  readonly onProgress?: ((progress: GateProgress) => void) | undefined;
}

/** Rows of one case, or of one id, that are compared with each other. */
const maxEntries = 20_000;

const progressEveryMs = 100;

/** Nobody reads faster; between threads every report costs. */
const limitProgress = (onProgress: ValidateFilesOptions['onProgress']): ((progress: GateProgress) => void) => {
  let lastMs = -Infinity;
  return (progress) => {
    if (progress.elapsedMs - lastMs < progressEveryMs) return;
    lastMs = progress.elapsedMs;
    onProgress?.(progress);
  };
};

/** What one run of the check shares between its files. */
interface Run {
  readonly options: GateOptions;
  readonly sink: FindingSink;
  readonly invariants: InvariantCheck;
  readonly fixes: FixLog;
  /** More than one table: a corrected copy of each goes into a folder. */
  readonly isSeveral: boolean;
  readonly report: (progress: Pick<GateProgress, 'file' | 'phase' | 'done' | 'total'>, rows: number) => void;
}

interface CheckedFile {
  readonly input: TableInput;
  readonly check: TableCheck;
  readonly error?: GateError;
  readonly isPartial?: boolean;
}

/**
 * 推送前校验. Checks files of exchange rows: every row by itself, then the rows of all files against each other. Everything streams, so that
 * memory does not grow with the files.
 * Errors: {@link GateError} when nothing can be read at all; a file that fails while others are read is told in the result.
 */
export const validateFiles = async ({ inputs, options, onProgress }: ValidateFilesOptions): Promise<GateResult> => {
  const startedMs = performance.now();
  const elapsed = (): number => performance.now() - startedMs;
  const folder = createTemporaryFolder();
  const reportProgress = limitProgress(onProgress);
  let rows = 0;
  let largeGroups = 0;
  const wasStopped = (): boolean => options.signal?.aborted === true || options.isStopped?.() === true;
  const isStopped = (): boolean => {
    reportProgress({ file: '', phase: 'relations', done: 0, rows, elapsedMs: elapsed() });
    return wasStopped();
  };
  const store = createDiskGroupStore({ folder: folder.path, maxEntries, onTooLarge: () => (largeGroups += 1), isStopped });
  try {
    const onDownload = (file: string, done: number, total: number | undefined): void => reportProgress({ file, phase: 'download', done, total, rows: 0, elapsedMs: elapsed() });
    const leftOut: string[] = [];
    const tables = await listInputs(inputs, { options, folder: folder.path, onDownload, onLeftOut: (file) => leftOut.push(file) });
    const { now, reference = {}, settings = {}, maxFindings, maxPerRule, signal } = options;
    const sink = createFindingSink({ ...(maxFindings === undefined ? {} : { maxFindings }), ...(maxPerRule === undefined ? {} : { maxPerRule }) });
    const invariants = createInvariantCheck({ store, now, reference, settings });
    const fixes = createFixLog();
    const run: Run = { options, sink, invariants, fixes, isSeveral: tables.length > 1, report: (progress, ofFile) => reportProgress({ ...progress, rows: rows + ofFile, elapsedMs: elapsed() }) };
    const checked: CheckedFile[] = [];
    for (const input of tables) {
      if (signal?.aborted) break;
      const file = await checkFile(input, run);
      checked.push(file);
      rows += file.check.rows;
    }
    if (!wasStopped() && checked.every(({ error }) => error === undefined)) compareRows(checked, run);
    const [first] = checked;
    if (largeGroups > 0 && first) sink.add({ file: first.input.file, table: first.input.table, ...createGateProblem('gate/group-too-large', { details: { limit: maxEntries } }) });
    return {
      files: checked.map(toFileResult),
      leftOut,
      rows,
      brokenRows: checked.reduce((sum, { check }) => sum + check.brokenRows.count, 0),
      errors: sink.errors,
      warnings: sink.warnings,
      byRule: sink.byRule,
      byColumn: sink.byColumn,
      findings: sink.listed,
      omitted: sink.omitted,
      unchecked: invariants.unchecked,
      fixes: fixes.summarize(),
      interrupted: wasStopped(),
      checkedAt: now,
      elapsedMs: elapsed(),
    };
  } finally {
    store.close();
    folder.remove();
  }
};

/** Changes when another program writes into the file. */
const toTrace = ({ path }: TableInput): string | undefined => {
  const stats = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.size} ${stats.mtimeMs}`;
};

const checkFile = async (input: TableInput, run: Run): Promise<CheckedFile> => {
  const { options, sink, invariants, report } = run;
  const { file, table } = input;
  let check = createTableCheck({ table, file, now: options.now, sink, invariants });
  let corrector: Corrector | undefined;
  const before = toTrace(input);
  try {
    const { batches, total, isTyped } = await input.open();
    check = createTableCheck({ table, file, now: options.now, sink, invariants, isTyped, ...toReading(options.target, table, file) });
    if (options.fix !== undefined) corrector = await createCorrector(options.fix, input, run);
    for await (const batch of batches) {
      const { header, done } = batch;
      if (header) check.setHeader(header);
      const records = corrector ? await corrector.correct(batch, check.columns) : batch.records;
      for (const record of records) check.check(record);
      report({ file, phase: 'rows', done, total }, check.rows);
      if (options.signal?.aborted) break;
    }
    await (options.signal?.aborted === true ? corrector?.discard() : corrector?.end());
  } catch (error) {
    await corrector?.discard();
    if (!(error instanceof GateError)) throw error;
    return { input, check, error };
  }
  if (check.rows === 0 && !options.signal?.aborted) sink.add({ file, table, ...createGateProblem('gate/no-rows') });
  if (toTrace(input) !== before) sink.add({ file, table, ...createGateProblem('gate/file-changed') });
  return { input, check, isPartial: options.signal?.aborted === true };
};

/** The rows of all files against each other. Of a file that was cut off half would be missing, so then nothing is said. */
const compareRows = (checked: readonly CheckedFile[], { sink, invariants }: Run): void => {
  const byFile = new Map(checked.map((entry) => [entry.input.file, entry]));
  for (const finding of invariants.finish()) {
    const { path, rowGuid, severity, place: { file = '', line } } = finding;
    const entry = byFile.get(file);
    if (!entry) continue;
    const { check, input: { table } } = entry;
    if (line !== undefined && check.isMissing(path, line)) continue;
    sink.add(toFinding(check.toShown(finding), { file, table, line, rowGuid, projectNo: undefined, column: check.columnAt(path), title: check.fieldAt(path)?.title }));
    if (severity === 'error' && line !== undefined) check.brokenRows.add(line);
  }
};

const toFileResult = ({ input: { file, table }, check, error, isPartial = false }: CheckedFile): FileResult => ({
  file,
  table,
  rows: check.rows,
  brokenRows: check.brokenRows.count,
  ...(error === undefined ? {} : { error }),
  ...(isPartial ? { isPartial } : {}),
  ...(check.isBroken ? { isBroken: true } : {}),
});
