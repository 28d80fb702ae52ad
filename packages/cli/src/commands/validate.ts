import { labels, maskEmbeddedNumbers } from '@lianban/contract';
import type { Command } from 'commander';
import {
  assertOutputs, createProgress, formatSummary, GateError, parseEncoding, parseTableName, toExitCode, validateInThread, writeFindings, writeReport,
  type GateResult, type ReferenceFiles, type ThreadOptions,
} from '@lianban/gate';
import { systemClock } from '../system-clock.ts';

interface ValidateFlags extends ReferenceFiles {
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

const collect = (value: string, values: string[]): string[] => [...values, value];

/** `lianban validate <file|folder|url>`: checks exchange rows on this machine, before anything is sent. */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('推送前校验：在本机逐行、跨表检查交换数据，什么都不发送。Check exchange rows before anything is sent')
    .argument('[inputs...]', '文件、文件夹（每张表一个文件）或 https 地址；CSV、NDJSON、Excel')
    .option('--table <table>', '单个文件或查询是哪张表，如 caseAccept、up_pro_accept、办件受理')
    .option('--target <name>', '文件里的代码和日期按哪套标准书写，如 national；不写则为契约名称')
    .option('--encoding <name>', '指定编码 UTF-8 或 GB18030；不写则自动识别并全程确认')
    .option('--sheet <name>', 'Excel 工作表名；不写则取第一个')
    .option('--sql <url>', '从数据库读取：sqlite:<文件>、postgres://…、mysql://…（只读）')
    .option('--query <select>', '与 --sql 一起：一条 SELECT，或表名、视图名')
    .option('--items <path>', '参照数据：事项（JSON 文件或文件夹）')
    .option('--organizations <path>', '参照数据：机构')
    .option('--licences <path>', '参照数据：电子证照')
    .option('--authorizations <path>', '参照数据：经办人授权')
    .option('--bundles <path>', '参照数据：一件事')
    .option('--rectification-days <n>', '差评整改的工作日期限（各地不同）')
    .option('--incremental', '文件只含部分数据（如一天的变更），不要求引用的行都在文件里')
    .option('--report <file>', '写报告：.xlsx 或 .html，可写多次', collect, [])
    .option('--findings <file>', '把发现逐条写成 NDJSON')
    .option('--max-findings <n>', '最多列出多少条发现，默认 10000（计数始终完整）')
    .option('--max-per-rule <n>', '每条规则最多列出多少条，默认 1000')
    .option('--max-download <MB>', '下载的文件最多多少 MB，默认 2048')
    .option('--fix <out>', '把可以安全修正的（空格、分隔点、全半角、日期写法）写入新文件或文件夹')
    .option('--strict', '有提醒也算不通过')
    .option('--quiet', '不显示进度')
    .action(async (inputs: string[], flags: ValidateFlags) => {
      try {
        process.exitCode = await run(inputs, flags);
      } catch (error) {
        // A person who checks a file is never left with a stack.
        const told = error instanceof GateError ? error : new GateError('gate/unexpected', { cause: maskEmbeddedNumbers((error as Error).message) }, { cause: error });
        console.error(`${told.messageZh}。${told.hintZh}。[${told.code}]`);
        process.exitCode = 2;
      }
    });
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
