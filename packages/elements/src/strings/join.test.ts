import { expect, it } from 'vitest';
import { joinList, joinSentences } from './join.ts';

it('puts a space between sentences in English only', () => {
  expect(joinSentences('en', ['13 questions instead of 86.', '13 of them are filled in.'])).toBe('13 questions instead of 86. 13 of them are filled in.');
  expect(joinSentences('zh-CN', ['现在只需 13 项。', '其中 5 项已填好。'])).toBe('现在只需 13 项。其中 5 项已填好。');
});

it('separates names the way of each language', () => {
  expect(joinList('zh-CN', ['甲', '乙'])).toBe('甲、乙');
  expect(joinList('en', ['A', 'B'])).toBe('A, B');
});
