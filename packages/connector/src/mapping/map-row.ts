import { dueDate, LianbanError, type JsonObject, type JsonValue } from '@lianban/contract';
import type { ColumnMapping, TableMapping } from '../config/config.ts';
import { ConnectorError } from '../errors.ts';
import type { SourceRow } from '../source/read-changed.ts';
import { parseMoment } from './moment.ts';

/** What could not be translated in one field; the rest of the row is mapped all the same. */
export type MappingFault = { path: string; code: string; message: string };

/** A legacy row in canonical fields (codes by name, moments in RFC 3339); empty columns are left out. */
export type MappedRow = { fields: JsonObject; faults: MappingFault[] };

export function mapRow(row: SourceRow, mapping: TableMapping): MappedRow {
  const faults: MappingFault[] = [];
  return { fields: mapFields(row, mapping.columns, '', faults), faults };
}

function mapFields(row: SourceRow, columns: Record<string, ColumnMapping>, path: string, faults: MappingFault[]): JsonObject {
  const fields: JsonObject = {};
  for (const [name, column] of Object.entries(columns)) {
    const value = mapField(row, column, `${path}/${name}`, faults);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

function mapField(row: SourceRow, mapping: ColumnMapping, path: string, faults: MappingFault[]): JsonValue | undefined {
  if ('value' in mapping) return mapping.value;
  if ('list' in mapping) return mapping.list.map((entry, index) => mapFields(row, entry, `${path}/${index}`, faults));
  if (!Object.hasOwn(row, mapping.column)) {
    throw new ConnectorError('connector/column-missing', `Failed to map ${path}: the query gives no column "${mapping.column}". Correct the mapping or the query.`, { path, column: mapping.column });
  }
  const raw = row[mapping.column];
  if (raw === null || raw === undefined || raw === '') return undefined;
  if (typeof raw === 'number' && !('codes' in mapping) && !mapping.date) return raw;
  const text = 'trim' in mapping && mapping.trim === false ? String(raw) : String(raw).trim();
  try {
    if ('period' in mapping) return dueDate(parseMoment(text, mapping.date), mapping.period);
    if (mapping.codes) return toName(text, mapping.codes);
    return mapping.date ? parseMoment(text, mapping.date) : text;
  } catch (error) {
    if (!(error instanceof LianbanError)) throw error;
    faults.push({ path, code: error.code, message: error.message });
    return undefined;
  }
}

function toName(code: string, codes: Record<string, string>): string {
  // `constructor` is in every object, and in no code table.
  const name = Object.hasOwn(codes, code) ? codes[code] : undefined;
  if (name === undefined) {
    throw new ConnectorError('connector/unknown-code', `Failed to translate the code "${code}": the mapping has ${Object.keys(codes).join(', ')}. Add it to "codes".`, { code });
  }
  return name;
}
