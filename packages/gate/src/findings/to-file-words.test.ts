import { expect, test } from 'vitest';
import { toFileWords } from './to-file-words.ts';

const names = {
  columnAt: (path: string) => (path === '/applyDate' ? 'apply_date' : undefined),
  titleAt: (path: string) => (path === '/applyDate' ? '申请时间' : undefined),
  show: (path: string, value: string) => (path === '/projectType' ? `(${value})` : undefined),
};
const said = { path: '/acceptDate', message: '早于 applyDate', messageEn: 'before applyDate', hint: '是 promised', hintEn: 'is promised', maskedValue: 'immediate' };

test('leaves what the file writes as the contract does', () => {
  expect(toFileWords({ ...said, params: { expected: 'promised' } }, names)).toEqual({ ...said, params: { expected: 'promised' } });
});

test('names the other field as the file does', () => {
  expect(toFileWords({ ...said, params: { earlier: 'applyDate' } }, names)).toMatchObject({ message: '早于 申请时间', messageEn: 'before apply_date' });
});

test('shows codes as the file writes them', () => {
  expect(toFileWords({ ...said, path: '/projectType', params: { expected: 'promised' } }, names)).toMatchObject({ hint: '是 (promised)', hintEn: 'is (promised)', maskedValue: '(immediate)' });
});
