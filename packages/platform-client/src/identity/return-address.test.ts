import { describe, expect, it } from 'vitest';

import { isSameDocument, oidcParameters, toReturnAddress, withoutParameters } from './return-address.ts';

describe('withoutParameters', () => {
  it.each([
    ['https://p.example/?code=c&state=s&iss=i', 'https://p.example/'],
    ['https://p.example/apply?bundle=newborn&code=c&state=s#top', 'https://p.example/apply?bundle=newborn#top'],
  ])('cleans %s', (address, cleaned) => {
    expect(withoutParameters(address, oidcParameters)).toBe(cleaned);
  });
});

describe('toReturnAddress', () => {
  const here = 'https://p.example/cases?code=own';
  it.each([
    [undefined, here],
    ['/apply?bundle=newborn', 'https://p.example/apply?bundle=newborn'],
    ['https://p.example/x', 'https://p.example/x'],
    ['https://evil.example/', here],
    ['//evil.example/', here],
    ['data:text/html,hello', here],
    ['https://', here],
  ])('turns %j into %s', (returnTo, address) => {
    expect(toReturnAddress(returnTo, here)).toBe(address);
  });
});

describe('isSameDocument', () => {
  it.each([
    ['https://p.example/a?b#c', 'https://p.example/a?b#d', true],
    ['https://p.example/a?b', 'https://p.example/a?c', false],
    ['https://p.example/a', 'https://q.example/a', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameDocument(one, other)).toBe(same);
  });
});
