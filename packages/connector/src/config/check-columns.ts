import { asObject, fail, text, type Loose } from './config-fields.ts';
import type { MomentPattern } from './config.ts';

const patterns: readonly MomentPattern[] = ['yyyyMMddHHmmss', 'yyyyMMdd', 'yyyy-MM-dd', 'yyyy-MM-dd HH:mm:ss'];

function checkPattern(value: unknown, path: string): void {
  if (value !== undefined && !patterns.includes(value as MomentPattern)) fail(path, `is the unknown form "${String(value)}"`, `Use one of: ${patterns.join(', ')}.`);
}

/** Each canonical field is a column, a constant or a list. @throws ConnectorError `connector/bad-config` */
export function checkColumns(columns: Loose, path: string): void {
  for (const [name, value] of Object.entries(columns)) {
    const place = `${path}/${name}`;
    const column = asObject(value, place);
    if ('value' in column) continue;
    if ('list' in column) {
      if (!Array.isArray(column['list'])) fail(`${place}/list`, 'is not a list', 'Write it as [ { … } ].');
      column['list'].forEach((entry, index) => checkColumns(asObject(entry, `${place}/list/${index}`), `${place}/list/${index}`));
      continue;
    }
    if (!('column' in column)) fail(place, 'says neither "column", "value" nor "list"', 'Say where the value comes from.');
    text(column, 'column', place);
    checkPattern(column['date'], `${place}/date`);
    if ('period' in column && column['date'] === undefined) fail(`${place}/date`, 'is missing beside "period"', `Use one of: ${patterns.join(', ')}.`);
  }
}

/** Each legacy column comes from the dispatch, is a constant or the moment of writing. @throws ConnectorError `connector/bad-config` */
export function checkDispatchColumns(columns: Loose, path: string): void {
  for (const [name, value] of Object.entries(columns)) {
    const place = `${path}/${name}`;
    const column = asObject(value, place);
    if ('value' in column) continue;
    if ('now' in column) {
      checkPattern(column['now'], `${place}/now`);
      continue;
    }
    if (!('from' in column)) fail(place, 'says neither "from", "value" nor "now"', 'Say where the value comes from.');
    if (!text(column, 'from', place).startsWith('/')) fail(`${place}/from`, 'is no JSON Pointer', 'Begin it with "/".');
    checkPattern(column['date'], `${place}/date`);
  }
}

/** Each column is compared with one value or with several. @throws ConnectorError `connector/bad-config` */
export function checkCondition(condition: Loose, path: string): void {
  for (const [name, value] of Object.entries(condition)) {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    const isKnown = values.length > 0 && values.every((entry) => typeof entry === 'string' || typeof entry === 'number');
    if (!isKnown) fail(`${path}/${name}`, 'is neither a value nor a list of values', 'Give texts or numbers.');
  }
}
