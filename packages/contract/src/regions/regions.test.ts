import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { regionsAsOf } from '../generated/regions.ts';
import { findRegion, listRegions } from './find-region.ts';

const source = JSON.parse(readFileSync(new URL('../../regions/regions.json', import.meta.url), 'utf8')) as {
  asOf: string;
  sources: { package: string; publishedBy: string }[];
  current: Record<string, string>;
  retired: { code: string; name: string; from?: string; to: string }[];
};

describe('findRegion', () => {
  it('finds every code of the dated table with its name, its parents and its time', () => {
    for (const [code, name] of Object.entries(source.current)) expect(findRegion(code)).toMatchObject({ code, name, state: 'current' });
    for (const { code, name, to } of source.retired) expect(findRegion(code)).toMatchObject({ code, name, state: 'retired', to });
    expect(regionsAsOf).toBe(source.asOf);
    expect(source.sources.every(({ publishedBy }) => publishedBy !== '')).toBe(true);
  });

  it.each([
    ['110105', { code: '110105', name: '朝阳区', level: 'county', state: 'current', parents: [{ code: '110000', name: '北京市' }, { code: '110100', name: '市辖区' }] }],
    ['330100000000', { code: '330100', name: '杭州市', level: 'city', state: 'current', parents: [{ code: '330000', name: '浙江省' }] }],
    ['520000', { code: '520000', name: '贵州省', level: 'province', state: 'current', parents: [] }],
    ['810000', { code: '810000', name: '香港特别行政区', level: 'province', state: 'current', parents: [] }],
    ['110103', { code: '110103', name: '崇文区', level: 'county', state: 'retired', to: '2010-10', parents: [{ code: '110000', name: '北京市' }, { code: '110100', name: '市辖区' }] }],
    ['652201', { code: '652201', name: '哈密市', level: 'county', state: 'retired', to: '2016-07', parents: [{ code: '650000', name: '新疆维吾尔自治区' }, { code: '652200', name: '哈密地区' }] }],
  ])('reads %s', (code, region) => {
    expect(findRegion(code)).toEqual(region);
  });

  it('keeps the invented city of the examples apart: no official table has a code that begins like it', () => {
    expect(findRegion('529900')).toEqual({ code: '529900', name: '青禾市', level: 'city', parents: [], state: 'example' });
    expect([...Object.keys(source.current), ...source.retired.map(({ code }) => code)].filter((code) => code.startsWith('5299'))).toEqual([]);
  });

  it('says when a code was known, as far as the revisions tell', () => {
    expect(findRegion('139001')).toMatchObject({ name: '定州市', from: '2015-09', to: '2021-01' });
  });

  it.each(['', '11', '1101051', 'abcdef', '999999'])('finds nothing for "%s"', (code) => {
    expect(findRegion(code)).toBeUndefined();
  });
});

describe('listRegions', () => {
  it('lists 34 provinces, the cities of one, and the counties of one city', () => {
    expect(listRegions()).toHaveLength(34);
    expect(listRegions('460000').map(({ name }) => name)).toEqual(['海口市', '三亚市', '三沙市', '儋州市', '省直辖县级行政区划']);
    expect(listRegions('330100').map(({ code }) => code)).toContain('330113');
    expect(listRegions('330100').map(({ code }) => code)).not.toContain('330103');
    expect(listRegions('110105')).toEqual([]);
  });
});
