import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from '../../repository.ts';
import type { BenchRow } from './bench-row.ts';
import { formatRows } from './format-rows.ts';

/** Puts the table of a benchmark between its two marks in docs/performance.md. */
export const replaceSection = (page: string, bench: string, text: string): string => {
  const [begin, end] = [`<!-- bench ${bench} -->`, `<!-- end of bench ${bench} -->`];
  const [start, stop] = [page.indexOf(begin), page.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`Failed to write the table of ${bench}: docs/performance.md lacks "${begin}" and "${end}". Add both lines where the table belongs.`);
  return `${page.slice(0, start + begin.length)}\n${text}\n${page.slice(stop)}`;
};

/** Writes the table into docs/performance.md, with the machine and the day. */
export const writePage = (bench: string, rows: readonly BenchRow[], date: string): void => {
  const path = join(rootFolder, 'docs/performance.md');
  const [processor] = cpus();
  const machine = `${date}, ${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`;
  writeFileSync(path, replaceSection(readFileSync(path, 'utf8'), bench, `\n${machine}\n\n${formatRows(rows)}\n`));
};
