import type { Cell, SourceRecord } from '../table-batch.ts';
import type { XmlHandler } from './parse-xml.ts';
import type { Workbook } from './read-workbook.ts';
import { createTextCollector, unescapeSigns } from './text-collector.ts';
import { toMoment } from './to-moment.ts';

export interface SheetHandler extends XmlHandler {
  /** The rows since the last call. */
  takeRecords(): SourceRecord[];
}

export const maxSheetColumns = 1_000;

/** `C` of `C12` is 2. */
const columnOf = (reference: string): number => {
  let column = 0;
  for (let index = 0; index < reference.length; index += 1) {
    const letter = reference.charCodeAt(index);
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
};

/** Turns a sheet into records: texts, numbers, truth values, and date cells as `2026-03-02 10:00:00`. */
export const createSheetHandler = ({ is1904, isDateStyle }: Workbook, strings: readonly string[]): SheetHandler => {
  let records: SourceRecord[] = [];
  let cells: Cell[] = [];
  let line = 0;
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let isValue = false;
  const collector = createTextCollector();
  const toCell = (): Cell => {
    if (type === 'inlineStr') return collector.take();
    if (value === '') return undefined;
    if (type === 's') return strings[Number(value)];
    if (type === 'b') return value === '1';
    if (type === 'n') return isDateStyle[style] === true ? toMoment(Number(value), is1904) : Number(value);
    return type === 'd' ? value.replace('T', ' ') : unescapeSigns(value);
  };
  return {
    takeRecords: () => {
      const taken = records;
      records = [];
      return taken;
    },
    open: (name, attributes) => {
      if (name === 'row') {
        line = Number(attributes['r'] ?? line + 1);
        cells = [];
        column = -1;
      } else if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
        type = attributes['t'] ?? 'n';
        style = Number(attributes['s'] ?? 0);
        value = '';
        collector.start();
      } else if (name === 'v') isValue = true;
      else collector.open(name);
    },
    text: (text) => {
      if (isValue) value += text;
      else collector.text(text);
    },
    close: (name) => {
      if (name === 'v') isValue = false;
      else if (name === 'c') {
        const cell = toCell();
        if (cell === undefined || cell === '') return;
        if (column > 16_384) throw new Error('a cell lies beyond the last column');
        while (cells.length < column) cells.push(undefined);
        cells[column] = cell;
      } else if (name === 'row') records.push({ line, cells });
      else collector.close(name);
    },
  };
};
