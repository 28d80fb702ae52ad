import { describe, expect, it } from 'vitest';
import { parseBatchBody, toBatchBody } from '../exchange/batch-body.ts';
import type { BatchHeader } from '../exchange/batch-body.ts';
import { validateRejectedRow } from '../validators/index.ts';
import { platformTarget } from './platform-target.ts';

const row = { rowGuid: 'step-0001', eventName: 'passed', eventStartTime: '2026-11-22T09:00:00+08:00' };
const header: BatchHeader = { batchId: '7f3c0e5d2b9a4c61', table: 'caseStep', contractVersion: '1.0', sourceSystem: 'police-residence', sequence: 1, createdAt: '2026-11-22T09:30:00+08:00' };

describe('platformTarget', () => {
  it('writes the very lines of a batch, codes by name, and reads them back', async () => {
    const { wireRows } = platformTarget.toWireRows('caseStep', row);
    const { body } = await toBatchBody(header, [row]);
    expect(body.split('\n')[1]).toBe(wireRows[0]?.columns['line']);
    const [line] = parseBatchBody(body).lines;
    expect(platformTarget.parseWireRow('caseStep', { line }).row).toEqual(row);
  });

  it('tells a line that is cut off', () => {
    expect(platformTarget.parseWireRow('caseStep', { line: '{"rowGuid":"st' }).problems.map(({ ruleId }) => ruleId)).toEqual(['target/wrong-form']);
  });

  it('takes a receipt back as a rejected row of the contract', () => {
    const rejected = platformTarget.parseReturned('caseStep', { rowGuid: 'step-0001', dataVersion: 2, status: 'returned', ruleId: 'row/date-order', path: '/eventEndTime', receivedAt: '2026-11-22T09:31:00+08:00' });
    expect(rejected).toMatchObject({ table: 'caseStep', dataVersion: 2, ruleId: 'row/date-order', path: '/eventEndTime', rejectedBy: 'platform' });
    expect(validateRejectedRow(rejected).valid).toBe(true);
  });

  it('does not send items, which the catalogue keeps', () => {
    expect(platformTarget.toWireRows('serviceItem', {}).problems.map(({ ruleId }) => ruleId)).toEqual(['target/not-sent']);
  });
});
