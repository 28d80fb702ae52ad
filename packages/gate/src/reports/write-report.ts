import { extname } from 'node:path';
import { GateError } from '../errors.ts';
import type { GateResult } from '../gate-result.ts';
import { writeHtmlReport } from './html/write-html-report.ts';
import { writeXlsxReport } from './xlsx/write-xlsx-report.ts';

/** 校验报告. Excel or HTML, by the ending of the file. @throws GateError `gate/bad-option`, `gate/output-unwritable` */
export const writeReport = async (file: string, result: GateResult): Promise<void> => {
  const ending = extname(file).toLowerCase();
  if (ending === '.xlsx') return await writeXlsxReport(file, result);
  if (ending === '.html' || ending === '.htm') return await writeHtmlReport(file, result);
  throw new GateError('gate/bad-option', { option: '--report', reason: 'it takes a file ending in .xlsx or .html', reasonZh: '报告文件应以 .xlsx 或 .html 结尾' });
};
