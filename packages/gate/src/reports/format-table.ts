import { cutToWidth, padToWidth, toDisplayWidth } from './display-width.ts';

export interface TextColumn {
  readonly title: string;
  readonly side?: 'start' | 'end';
  readonly maxWidth?: number;
}

/** Lines of columns that stand under each other, Chinese or not. */
export const formatTable = (columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] => {
  const cut = rows.map((row) => row.map((cell, index) => cutToWidth(cell, columns[index]?.maxWidth ?? Infinity)));
  const widths = columns.map(({ title }, index) => Math.max(toDisplayWidth(title), ...cut.map((row) => toDisplayWidth(row[index] ?? ''))));
  const toLine = (cells: readonly string[]): string => `  ${cells.map((cell, index) => padToWidth(cell, widths[index] ?? 0, columns[index]?.side === 'start' ? 'start' : 'end')).join('  ')}`.trimEnd();
  return [toLine(columns.map(({ title }) => title)), ...cut.map(toLine)];
};
