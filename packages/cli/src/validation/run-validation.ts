import { labels, maskEmbeddedNumbers } from '@lianban/contract';
import {
  assertOutputs, createProgress, formatSummary, GateError, parseEncoding, parseTableName, toExitCode, validateInThread, writeFindings, writeReport,
  type GateResult, type ReferenceFiles, type ThreadOptions,
} from '@lianban/gate';
import { systemClock } from '../system-clock.ts';

export interface ValidateFlags extends ReferenceFiles {
  table?: string;
  target?: string;
  encoding?: string;
  sheet?: string;
  sql?: string;
  query?: string;
  report: string[];
  findings?: string;
  fix?: string;
  maxFindings?: string;
  maxPerRule?: string;
  maxDownload?: string;
  rectificationDays?: string;
  incremental?: boolean;
  strict?: boolean;
  quiet?: boolean;
}

/** Checks, writes what was asked for, prints the summary and answers the exit code. */
export async function runValidation(inputs: readonly string[], flags: ValidateFlags): Promise<number> {
  try {
    return await run(inputs, flags);
  } catch (error) {
    // A person who checks a file is never left with a stack.
    const told = error instanceof GateError ? error : new GateError('gate/unexpected', { cause: maskEmbeddedNumbers((error as Error).message) }, { cause: error });
    console.error(`${told.messageZh}。${told.hintZh}。[${told.code}]`);
    return 2;
  }
}

async function run(inputs: readonly string[], flags: ValidateFlags): Promise<number> {
  const options = toOptions(flags);
  const { report, findings, fix, sql, items, organizations, licences, authorizations, bundles } = flags;
  const sources = [...inputs, items, organizations, licences, authorizations, bundles, sql?.replace(/^sqlite:/, '')];
  assertOutputs({ reports: report, findings, fix }, sources.filter((source) => source !== undefined));
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const progress = createProgress(process.stderr);
  try {
    const result = await validateInThread({ inputs, options, signal: stop.signal, ...(flags.quiet === true ? {} : { onProgress: progress.show }) });
    progress.end();
    await writeOutputs(result, flags);
    console.log(formatSummary(result).trim());
    return toExitCode(result, { strict: flags.strict === true });
  } finally {
    progress.end();
    process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal);
  }
}

async function writeOutputs(result: GateResult, { report, findings }: ValidateFlags): Promise<void> {
  for (const file of report) await writeReport(file, result);
  if (findings !== undefined) await writeFindings(findings, result);
}

function toOptions(flags: ValidateFlags): ThreadOptions {
  const { table, encoding, sheet, target, sql, query, fix, incremental, items, organizations, licences, authorizations, bundles } = flags;
  if ((sql === undefined) !== (query === undefined)) throw badOption('--sql', '--sql and --query go together', '--sql 与 --query 要同时使用');
  const maxDownload = toNumber('--max-download', flags.maxDownload);
  const rectificationDays = toNumber('--rectification-days', flags.rectificationDays);
  return {
    now: systemClock.now(),
    table: table === undefined ? undefined : required('--table', table, parseTableName(table), `可选：${Object.entries(labels.exchangeTable).map(([name, title]) => `${name}（${title}）`).join('、')}`),
    encoding: encoding === undefined ? undefined : required('--encoding', encoding, parseEncoding(encoding)),
    sheet,
    target,
    sql: sql === undefined || query === undefined ? undefined : { url: sql, query },
    referenceFiles: { items, organizations, licences, authorizations, bundles },
    settings: { ...(rectificationDays === undefined ? {} : { rectificationDays }), ...(incremental === true ? { complete: false } : {}) },
    maxFindings: toNumber('--max-findings', flags.maxFindings),
    maxPerRule: toNumber('--max-per-rule', flags.maxPerRule),
    maxDownloadBytes: maxDownload === undefined ? undefined : maxDownload * 1024 ** 2,
    fix,
  };
}

const badOption = (option: string, reason: string, reasonZh: string): GateError => new GateError('gate/bad-option', { option, reason, reasonZh });

function required<T>(option: string, text: string, value: T | undefined, choices = ''): T {
  if (value === undefined) throw badOption(option, `"${text}" is unknown`, `不认识“${text}”${choices === '' ? '' : `，${choices}`}`);
  return value;
}

function toNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,7}$/.test(text)) throw badOption(option, 'it takes a whole number', '应为整数');
  return Number(text);
}
