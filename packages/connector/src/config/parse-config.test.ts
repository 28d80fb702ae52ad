import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseConfig } from './parse-config.ts';

const file = join(import.meta.dirname, '../../../../examples/legacy-department/connector.json');
const example = (): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

describe('parseConfig', () => {
  test("reads the example's configuration with files relative to its folder and parents first", () => {
    const config = parseConfig(JSON.stringify(example()), '/srv/police');
    expect(config.source.url).toBe('sqlite:/srv/police/police.db');
    expect(config.stateFile).toBe('/srv/police/connector.db');
    expect(config.tables.map(({ table }) => table)).toEqual(['caseAccept', 'caseStep', 'caseCorrection', 'caseResult']);
  });

  test.each([
    ['{', /not JSON/],
    [JSON.stringify({ ...example(), source: { url: 'oracle://x' } }), /\/source\/url has the scheme "oracle"/],
    [JSON.stringify({ ...example(), tables: [] }), /\/tables is not a list/],
    [JSON.stringify({ ...example(), tables: [{ table: 'cases' }] }), /\/tables\/0\/table names the unknown exchange table "cases"/],
    [JSON.stringify({ ...example(), tables: [{ table: 'caseAccept', query: 'DELETE FROM T' }] }), /\/tables\/0\/query is not a SELECT/],
    [JSON.stringify({ ...example(), platform: { baseUrl: 'http://x', clientId: '' } }), /\/platform\/clientId is missing/],
  ])('stops with the place and the remedy: %#', (json, message) => {
    expect(() => parseConfig(json, '/')).toThrow(message);
  });
});
