import { extname } from 'node:path';
import { GateError } from '../errors.ts';
import type { GateResult } from '../gate-result.ts';
import { writeHtmlReport } from './html/write-html-report.ts';
import { writeXlsxReport } from './xlsx/write-xlsx-report.ts';

const endings: ReadonlySet<string> = new Set(['.xlsx', '.html', '.htm']);

/** @throws GateError `gate/bad-option` */
export const assertReportName = (file: string): void => {
  if (!endings.has(extname(file).toLowerCase())) throw new GateError('gate/bad-option', { option: '--report', reason: 'it takes a file ending in .xlsx or .html', reasonZh: '报告文件应以 .xlsx 或 .html 结尾' });
};

/** 校验报告. Excel or HTML, by the ending of the file. @throws GateError `gate/bad-option`, `gate/output-unwritable` */
export const writeReport = async (file: string, result: GateResult): Promise<void> => {
  assertReportName(file);
  await (extname(file).toLowerCase() === '.xlsx' ? writeXlsxReport(file, result) : writeHtmlReport(file, result));
};
