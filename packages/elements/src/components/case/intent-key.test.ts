import { expect, it } from 'vitest';
import { IntentKey } from './intent-key.ts';
import { isFinalAnswer } from './is-final-answer.ts';

it('keeps the key of an act that is sent again and gives a changed act a new one', () => {
  const key = new IntentKey();
  const first = key.for({ action: 'accept' });
  expect(key.for({ action: 'accept' })).toBe(first);
  expect(key.for({ action: 'refuse' })).not.toBe(first);
});

it('gives the same act a new key once the platform has answered for good', () => {
  const key = new IntentKey();
  const first = key.for({ action: 'step' });
  key.settle();
  expect(key.for({ action: 'step' })).not.toBe(first);
});

it.each([[412, true], [409, true], [422, true], [429, false], [408, false], [503, false], [undefined, false]])('takes status %s as an answer for good: %s', (status, final) => {
  expect(isFinalAnswer({ status })).toBe(final);
});
