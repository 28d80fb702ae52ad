import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createTestFolder } from '../testing/check-files.ts';
import { assertOutputs, type Outputs } from './assert-outputs.ts';

const { path, write, remove } = createTestFolder();
afterAll(remove);

const input = write('month/caseAccept.csv', 'rowGuid\n1\n');
const month = join(path, 'month');
const workbook = write('caseStep.xlsx', 'PK');
const items = write('items.json', '[]');
const link = join(path, 'link.ndjson');
symlinkSync(input, link);
const at = (name: string): string => join(path, name);

describe('assertOutputs', () => {
  test.each<[string, Outputs, string, string]>([
    ['findings over the input', { findings: input }, input, 'gate/output-is-input'],
    ['findings over a file of the input folder', { findings: input }, month, 'gate/output-is-input'],
    ['findings over a link to the input', { findings: link }, input, 'gate/output-is-input'],
    ['a report over the workbook that is checked', { reports: [workbook] }, workbook, 'gate/output-is-input'],
    ['a corrected copy over the reference data', { fix: items }, items, 'gate/output-is-input'],
    ['a corrected copy over the findings', { fix: at('f.ndjson'), findings: at('f.ndjson') }, input, 'gate/output-is-input'],
    ['a report of an unknown kind', { reports: [at('r.pdf')] }, input, 'gate/bad-option'],
    ['one file for two reports', { reports: [at('r.html'), at('r.html')] }, input, 'gate/bad-option'],
    ['a report in a folder that is not there', { reports: [at('nowhere/r.html')] }, input, 'gate/file-missing'],
    ['a copy in a folder that is not there', { fix: at('nowhere/c.csv') }, input, 'gate/file-missing'],
    ['findings in the place of a folder', { findings: month }, input, 'gate/output-unwritable'],
  ])('refuses %s before anything is read', (_, outputs, source, code) => {
    expect(() => assertOutputs(outputs, [source])).toThrow(expect.objectContaining({ code }));
  });

  test.each<[string, Outputs]>([
    ['new files', { reports: [at('r.html'), at('r.xlsx')], findings: at('f.ndjson'), fix: at('fixed.csv') }],
    ['a report of an earlier run inside the input folder', { reports: [write('month/report.html', 'old')] }],
    ['a folder for the copies', { fix: at('month') }],
  ])('takes %s', (_, outputs) => {
    expect(() => assertOutputs(outputs, [month, 'https://host/caseAccept.csv'])).not.toThrow();
  });
});
