import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContractError } from '../errors.ts';
import { sm3Digest } from '../sm/sm3.ts';
import { validateBatch } from '../validators/index.ts';
import { parseBatchBody, toBatchBody } from './batch-body.ts';
import type { BatchHeader } from './batch-body.ts';
import { digestRows } from './digest-rows.ts';

const header: BatchHeader = { batchId: 'b1', table: 'caseStep', contractVersion: '1.0', sourceSystem: 'police-residence', sequence: 1, createdAt: '2026-11-22T09:30:00+08:00' };
const row = fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null)), { minKeys: 1 });

describe('toBatchBody', () => {
  it('is read back row by row, line breaks inside values included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        const { body, batch } = await toBatchBody(header, rows);
        const parsed = parseBatchBody(body);
        expect(parsed.rows).toEqual(JSON.parse(JSON.stringify(rows)));
        expect(parsed.batch).toEqual(batch);
        expect(await digestRows(parsed.lines)).toBe(batch.digest);
      }),
      { numRuns: 30 },
    );
  });

  it('fills in count and digest, and the batch is valid', async () => {
    const { body, batch } = await toBatchBody(header, [{ a: 1 }, { a: '生\n' }]);
    const sent = body.slice(body.indexOf('\n') + 1);
    expect(batch.rowCount).toBe(2);
    expect(batch.digest).toBe(createHash('sha256').update(sent, 'utf8').digest('hex'));
    expect(validateBatch(batch).valid).toBe(true);
  });

  it('is sealed with SM3 when it is given SM3, and checked with it again', async () => {
    const { body, batch } = await toBatchBody(header, [{ a: '一件事' }], sm3Digest);
    const { lines } = parseBatchBody(body);
    expect(batch).toMatchObject({ digestAlgorithm: 'sm3', digest: createHash('sm3').update(body.slice(body.indexOf('\n') + 1), 'utf8').digest('hex') });
    expect(validateBatch(batch).valid).toBe(true);
    expect(await digestRows(lines, sm3Digest)).toBe(batch.digest);
    expect(await digestRows(lines)).not.toBe(batch.digest);
  });

  it('changes the digest when one character of one row changes', async () => {
    expect(await digestRows(['{"a":1}', '{"b":2}'])).not.toBe(await digestRows(['{"a":1}', '{"b":3}']));
    expect(await digestRows(['{"a":1}{"b":2}'])).not.toBe(await digestRows(['{"a":1}', '{"b":2}']));
  });
});

describe('parseBatchBody', () => {
  it.each([
    ['an empty text', '', 1],
    ['no batch on the first line', '{"rows":[]}\n', 1],
    ['a batch that is a list', '{"batch":[]}\n', 1],
    ['a broken row', '{"batch":{}}\n{"a":1}\n{"certNo":"5299001992"\n', 3],
    ['a row that is a number', '{"batch":{}}\n1\n', 2],
    ['an empty line between rows', '{"batch":{}}\n{"a":1}\n\n{"a":2}\n', 3],
  ])('refuses %s, names the line and repeats none of it', (_, text, line) => {
    let caught: unknown;
    try {
      parseBatchBody(text);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ContractError);
    expect(caught).toMatchObject({ code: 'contract/invalid-batch-body', details: { line } });
    expect(String(caught)).not.toContain('5299001992');
  });

  it('reads no row past the limit, however many follow', () => {
    const text = `{"batch":{}}\n${'{}\n'.repeat(3)}`;
    expect(parseBatchBody(text, { maxRows: 3 }).rows).toHaveLength(3);
    expect(() => parseBatchBody(`${text}no JSON\n`, { maxRows: 3 })).toThrow(/line 5 is a row more than the 3 allowed/);
    expect(() => parseBatchBody(`{"batch":{}}\n${'{}\n'.repeat(10_001)}`)).toThrow(/line 10002 /);
  });

  it.each([
    ['nested thousands of levels', `{"a":${'['.repeat(3000)}${']'.repeat(3000)}}`],
    ['of thousands of values', `{"a":[${'0,'.repeat(5000)}0]}`],
  ])('refuses a row %s', (_, row) => {
    expect(() => parseBatchBody(`{"batch":{}}\n${row}\n`)).toThrow(/line 2 is nested more than 32 levels or holds more than 5000 values/);
  });

  it('reads a last line without line feed', () => {
    expect(parseBatchBody('{"batch":{}}\n{"a":1}').rows).toEqual([{ a: 1 }]);
  });
});
