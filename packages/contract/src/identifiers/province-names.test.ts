import { expect, it } from 'vitest';
import { listRegions } from '../regions/find-region.ts';
import { provinceNames } from './province-names.ts';

it('names the provinces as the table of regions does', () => {
  expect(provinceNames).toEqual(Object.fromEntries(listRegions().map(({ code, name }) => [code.slice(0, 2), name])));
});
