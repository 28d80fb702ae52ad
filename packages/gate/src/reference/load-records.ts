import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '../errors.ts';
import { toReadError } from '../readers/read-chunks.ts';

/**
 * Reads reference data: a JSON file with one object or a list of them, or a folder of such files.
 * @throws GateError `gate/reference-unreadable`, `gate/file-missing`, `gate/no-permission`
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
    if ((cause as NodeJS.ErrnoException).syscall !== undefined) throw toReadError(path, cause);
    const [reason, reasonZh] = cause instanceof SyntaxError ? ['not JSON', '不是 JSON'] : cause instanceof TypeError ? ['not UTF-8', '不是 UTF-8 编码'] : ['not an object, nor a list of objects', '不是对象或对象的列表'];
    throw new GateError('gate/reference-unreadable', { file: path, cause: reason, causeZh: reasonZh }, { cause });
  }
};
