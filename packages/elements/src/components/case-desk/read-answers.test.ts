import { describe, expect, it, vi } from 'vitest';
import { formFromDefinition } from '@lianban/form-engine';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { sampleCaseFile } from '../../testing/sample-cases.ts';
import { listCorrectionTargets } from './correction-targets.ts';
import { loadItemNames } from './load-item-names.ts';
import { toPreviewKind } from './preview-kind.ts';
import { readAnswers } from './read-answers.ts';

const file = sampleCaseFile();
const groups = readAnswers(formFromDefinition(file.form), file.itemKey, file.answers);
const find = (pointer: string): unknown => groups.flatMap(({ rows }) => rows).find(({ field }) => field.pointer === pointer);

describe('the answers of a case', () => {
  it('are read from the item\'s own data by the sections of its form', () => {
    expect(groups.map(({ title }) => title)).toEqual(['申请人信息', '新生儿信息', '母亲信息', '父亲信息']);
    expect(find('/child/name')).toMatchObject({ value: '林予安' });
    expect(find('/mother/idNumber')).toMatchObject({ value: '529900199203152048' });
  });

  it('leave out what the situation hid and show what is required but missing', () => {
    expect(groups.flatMap(({ rows }) => rows).some(({ field }) => field.title === '接生人员姓名')).toBe(false);
    const bare = readAnswers(formFromDefinition(file.form), file.itemKey, { newborn: {} });
    expect(bare.flatMap(({ rows }) => rows).find(({ field }) => field.pointer === '/child/name')).toMatchObject({ value: undefined });
    expect(bare.map(({ title }) => title)).not.toContain('父亲信息');
  });

  it('and the materials are what can be asked to be corrected, under unique keys', () => {
    const targets = listCorrectionTargets(groups, file.materials, '申请材料');
    expect(new Set(targets.map(({ key }) => key)).size).toBe(targets.length);
    expect(targets.find(({ key }) => key === 'answer /child/name')).toMatchObject({ group: '新生儿信息', item: { kind: 'answer', pointer: '/child/name', label: '新生儿姓名' } });
    expect(targets.filter(({ item }) => item.kind === 'material').map(({ item }) => item.materialKey)).toEqual(['deliveryRecord', 'motherIdCard', 'marriageCertificate', 'parentageTest']);
  });
});

describe('the names of items a case waits for', () => {
  const summary = { bundleCode: 'newborn', bundleName: '', bundleVersion: 1, category: '', leadDeptName: '', itemCount: 6, deptCount: 4 };

  it('come from the catalogue', async () => {
    const catalog = { listBundles: () => Promise.resolve([summary]), loadBundle: () => Promise.resolve(newbornDefinition) };
    expect((await loadItemNames(catalog, ['birthRegistration'])).get('birthRegistration')).toBe('出生登记（国内出生）');
  });

  it('are not looked up when there are none, and a failing catalogue is not an error', async () => {
    const listBundles = vi.fn(() => Promise.reject(new Error('offline')));
    const catalog = { listBundles, loadBundle: () => Promise.reject(new Error('offline')) };
    expect((await loadItemNames(catalog, [])).size).toBe(0);
    expect(listBundles).not.toHaveBeenCalled();
    expect((await loadItemNames(catalog, ['birthRegistration'])).size).toBe(0);
  });
});

it.each([
  ['image/png', 'image'], ['IMAGE/JPEG', 'image'], ['application/pdf', 'pdf'], ['application/pdf; charset=binary', 'pdf'],
  ['image/svg+xml', 'other'], ['text/html', 'other'], ['application/xhtml+xml', 'other'], ['', 'other'],
])('shows %s as %s, so that nothing that can run scripts opens in this origin', (mediaType, kind) => {
  expect(toPreviewKind(mediaType)).toBe(kind);
});
