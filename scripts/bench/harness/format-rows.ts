import { isMet } from './bench-row.ts';
import type { BenchRow } from './bench-row.ts';

const toNumber = (value: number | undefined): string => {
  if (value === undefined) return '';
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(2);
};

const toTarget = ({ target }: BenchRow): string => (target === undefined ? '' : 'atLeast' in target ? `≥ ${target.atLeast.toLocaleString('en-US')}` : `≤ ${target.atMost.toLocaleString('en-US')}`);

const toCells = (row: BenchRow): string[] => [row.name, row.unit, toNumber(row.ours), toNumber(row.peer), toNumber(row.ratio), toTarget(row), row.target === undefined ? '' : isMet(row) ? 'met' : '**missed**'];

/** A table that reads well in a terminal and in Markdown. */
export const formatRows = (rows: readonly BenchRow[]): string => {
  const table = [['what', 'unit', 'ours', 'peer', 'ratio', 'target', ''], ...rows.map(toCells)];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0), 3)) ?? [];
  const isText = (column: number): boolean => column < 2 || column === 6;
  const lines = table.map((cells) => `| ${cells.map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`);
  const rule = `|${widths.map((width, column) => (isText(column) ? `${'-'.repeat(width + 2)}` : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
};

const round = (value: number): number => Number(value.toPrecision(6));

/** The last line of a run, for whoever reads it by machine: `target` is a number, `ratio` or `ours` is held against it. */
export const toJsonLine = (bench: string, rows: readonly BenchRow[]): string =>
  JSON.stringify({
    bench,
    rows: rows.map((row) => ({
      name: row.name,
      unit: row.unit,
      ours: round(row.ours),
      peer: row.peer === undefined ? null : round(row.peer),
      ratio: row.ratio === undefined ? null : round(row.ratio),
      target: row.target === undefined ? null : 'atLeast' in row.target ? row.target.atLeast : row.target.atMost,
      met: isMet(row),
    })),
    met: rows.every(isMet),
  });
