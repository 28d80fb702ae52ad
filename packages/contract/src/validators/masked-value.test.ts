import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toMaskedValue } from './masked-value.ts';

const root = fileURLToPath(new URL('../../schemas', import.meta.url));
const read = (file: string): { properties?: Record<string, { $ref?: string }> } => JSON.parse(readFileSync(join(root, file), 'utf8')) as object;
const files = ['exchange', 'identity', 'prefill'].flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`));

/** Values that say who somebody is and that no rule about numbers in texts would catch. */
const samples: Readonly<Record<string, string>> = {
  'certificate-number': 'E12345678',
  'person-name': '陈晓雨',
  mobile: '13800000000',
  'licence-id': '1.2.156.3005.2.11529900MB9Q000276002.11529900MB9Q000276.QH52990026000117.001.3',
};
const fields = files.flatMap((file) =>
  Object.entries(read(file).properties ?? {}).flatMap(([name, { $ref = '' }]) => {
    const sample = samples[$ref.replace('../common/', '').replace('.schema.json', '')];
    return sample === undefined ? [] : [[file, name, sample] as const];
  }),
);

describe('toMaskedValue', () => {
  it.each(fields)('%s shows no whole %s', (_file, name, sample) => {
    expect(toMaskedValue({ [name]: sample }, `/${name}`)).not.toContain(sample);
  });

  it.each([
    ['holder', '陈晓雨'],
    ['holderCode', 'E12345678'],
    ['certificateNumber', 'QH52990026000117'],
    ['agentCert', 'E12345678'],
    ['agentName', '李卫'],
    ['handler', '彭勇'],
    ['handleUser', '彭勇'],
    ['applyUserName', '彭勇'],
    ['revisitResult', '本人陈晓雨表示满意。'],
    ['birthday', '1992-03-17'],
    ['applyer_page_code', 'E12345678'],
    ['LEGAL_NAME', '陈晓雨'],
  ])('shows no whole %s', (name, sample) => {
    expect(toMaskedValue({ [name]: sample }, `/${name}`)).not.toContain(sample);
  });

  it('shows what names nobody', () => {
    expect(toMaskedValue({ taskName: '出生登记' }, '/taskName')).toBe('出生登记');
    expect(toMaskedValue({ issueDept: '青禾市公安局' }, '/issueDept')).toBe('青禾市公安局');
    expect(toMaskedValue({ holderType: '111' }, '/holderType')).toBe('111');
  });
});
