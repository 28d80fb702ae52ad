import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseConfig } from './parse-config.ts';

const file = join(import.meta.dirname, '../../../../examples/legacy-department/connector.json');
const example = (): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const withColumn = (projectNo: unknown): string =>
  JSON.stringify({ ...example(), tables: [{ table: 'caseAccept', query: 'SELECT 1', key: 'K', changedAt: 'T', columns: { projectNo } }] });

describe('parseConfig', () => {
  test("reads the example's configuration with files relative to its folder and parents first", () => {
    const config = parseConfig(JSON.stringify(example()), '/srv/police');
    expect(config.source.url).toBe('sqlite:/srv/police/police.db');
    expect(config.stateFile).toBe('/srv/police/connector.db');
    expect(config.tables.map(({ table }) => table)).toEqual(['caseAccept', 'caseStep', 'caseCorrection', 'caseResult']);
  });

  test.each([
    ['{', /not JSON/],
    ['null', /: \/ is not an object/],
    [JSON.stringify({ ...example(), tables: [null] }), /\/tables\/0 is not an object/],
    [withColumn({ colunm: 'ZT' }), /\/tables\/0\/columns\/projectNo says neither "column", "value" nor "list"/],
    [withColumn({ column: 'SJ', date: 'dd.MM.yyyy' }), /\/tables\/0\/columns\/projectNo\/date is the unknown form "dd\.MM\.yyyy"/],
    [withColumn({ column: 'SJ', period: { value: 3, unit: 'workingDay' } }), /\/tables\/0\/columns\/projectNo\/date is missing beside "period"/],
    [withColumn({ list: [{ label: {} }] }), /\/tables\/0\/columns\/projectNo\/list\/0\/label says neither/],
    [JSON.stringify({ ...example(), dispatch: { into: 'T', match: 'N', insert: { N: { from: 'projectNo' } } } }), /\/dispatch\/insert\/N\/from is no JSON Pointer/],
    [JSON.stringify({ ...example(), dispatch: { into: 'T', insert: {} } }), /\/dispatch\/match is missing/],
    [JSON.stringify({ ...example(), signOn: { trustedLoginUrl: 'police', secretEnv: 'S', accounts: {} } }), /\/signOn\/trustedLoginUrl has the scheme ""/],
    [JSON.stringify({ ...example(), signOn: { platformUrl: 'platform', trustedLoginUrl: 'http://p', secretEnv: 'S', accounts: {} } }), /\/signOn\/platformUrl has the scheme ""/],
    [JSON.stringify({ ...example(), tables: [1, 2].map(() => ({ table: 'caseAccept', query: 'SELECT 1', key: 'K', changedAt: 'T', columns: {} })) }), /\/tables\/1\/id is "caseAccept" again/],
    [JSON.stringify({ ...example(), dispatch: { into: 'T', match: 'N', insert: {}, onlyWhen: { withdrawn: { ZT: [] } } } }), /\/dispatch\/onlyWhen\/withdrawn\/ZT is neither a value nor a list/],
    [JSON.stringify({ ...example(), dispatch: { into: 'T', match: 'N', insert: {}, onlyWhen: { inserted: {} } } }), /\/dispatch\/onlyWhen\/inserted names no change/],
    [JSON.stringify({ ...example(), overlapMinutes: -1 }), /\/overlapMinutes is no whole number/],
    [JSON.stringify({ ...example(), fullPassHours: 0 }), /\/fullPassHours is no whole number/],
    [JSON.stringify({ ...example(), operations: { port: 70_000 } }), /\/operations\/port is no whole number.*from 0 to 65535/],
    [JSON.stringify({ ...example(), pollIntervalMs: 'often' }), /\/pollIntervalMs is no whole number/],
    [JSON.stringify({ ...example(), source: { url: 'oracle://x' } }), /\/source\/url has the scheme "oracle"/],
    [JSON.stringify({ ...example(), tables: [] }), /\/tables is not a list/],
    [JSON.stringify({ ...example(), tables: [{ table: 'cases' }] }), /\/tables\/0\/table names the unknown exchange table "cases"/],
    [JSON.stringify({ ...example(), tables: [{ table: 'caseAccept', query: 'DELETE FROM T' }] }), /\/tables\/0\/query is not a SELECT/],
    [JSON.stringify({ ...example(), platform: { baseUrl: 'http://x', clientId: '' } }), /\/platform\/clientId is missing/],
  ])('stops with the place and the remedy: %#', (json, message) => {
    expect(() => parseConfig(json, '/')).toThrow(message);
  });
});
