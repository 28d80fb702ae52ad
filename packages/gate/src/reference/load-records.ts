import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '../errors.ts';

/**
 * Reads reference data: a JSON file with one object or a list of them, or a folder of such files.
 * @throws GateError `gate/reference-unreadable`
 */
export const loadRecords = (path: string): Readonly<Record<string, unknown>>[] => {
  try {
    if (statSync(path).isDirectory()) return readdirSync(path).filter((name) => name.endsWith('.json')).toSorted().flatMap((name) => loadRecords(join(path, name)));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
    const records: unknown[] = Array.isArray(value) ? value : [value];
    if (!records.every((record) => typeof record === 'object' && record !== null && !Array.isArray(record))) throw new Error('not an object, nor a list of objects');
    return records as Record<string, unknown>[];
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    // A parser's message repeats the text it stumbled over.
    const reason = cause instanceof SyntaxError ? 'not JSON' : cause instanceof TypeError ? 'not UTF-8' : ((cause as NodeJS.ErrnoException).code ?? (cause as Error).message);
    throw new GateError('gate/reference-unreadable', { file: path, cause: reason }, { cause });
  }
};
