import { describe, expect, it } from 'vitest';
import { isMet } from './bench-row.ts';
import type { BenchRow } from './bench-row.ts';
import { compareRates } from './compare.ts';
import { formatRows, toJsonLine } from './format-rows.ts';
import { geometricMean, median } from './statistics.ts';
import { replaceSection } from './write-page.ts';

const rows: BenchRow[] = [
  { name: 'speed', unit: 'rows/s', ours: 1800, peer: 2000, ratio: 0.9, target: { atLeast: 0.9 } },
  { name: 'time', unit: 's', ours: 5, peer: 2, ratio: 2.5, target: { atMost: 2 } },
  { name: 'size', unit: 'bytes', ours: 12_288, target: { atMost: 12_288 } },
  { name: 'told only', unit: 's', ours: 1 },
];

describe('statistics', () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
    [[], Number.NaN],
  ])('finds the middle of %j', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('balances ratios', () => {
    expect(geometricMean([2, 0.5, 1])).toBeCloseTo(1);
  });
});

describe('compareRates', () => {
  it('measures by turns and forgives a slow round that both had', () => {
    let time = 0;
    let slowness = 1;
    let turns = '';
    const spend = (name: string, ms: number) => (): void => {
      if (!turns.endsWith(name)) turns += name;
      time += ms * slowness;
      // One hiccup of the machine.
      slowness = turns.length === 6 ? 10 : 1;
    };
    const { ours, peer, ratio } = compareRates({ ours: spend('o', 1), peer: spend('p', 2), units: 100, rounds: 5, roundMs: 20, now: () => time });
    expect(ratio).toBeCloseTo(2, 1);
    expect([Math.round(ours / 1000), Math.round(peer / 1000)]).toEqual([100, 50]);
    expect(turns.startsWith('opo')).toBe(true);
  });

  it('does not hide a contender that answers wrongly', () => {
    const fail = (): void => {
      throw new Error('wrong verdict');
    };
    expect(() => compareRates({ ours: fail, peer: () => undefined, units: 1, rounds: 1, roundMs: 1 })).toThrow('wrong verdict');
  });
});

describe('the report', () => {
  it('holds the ratio against the target, or ours where there is no peer', () => {
    expect(rows.map(isMet)).toEqual([true, false, true, true]);
  });

  it('ends with one line of JSON', () => {
    expect(JSON.parse(toJsonLine('contract', rows))).toEqual({
      bench: 'contract',
      rows: [
        { name: 'speed', unit: 'rows/s', ours: 1800, peer: 2000, ratio: 0.9, target: 0.9, met: true },
        { name: 'time', unit: 's', ours: 5, peer: 2, ratio: 2.5, target: 2, met: false },
        { name: 'size', unit: 'bytes', ours: 12_288, peer: null, ratio: null, target: 12_288, met: true },
        { name: 'told only', unit: 's', ours: 1, peer: null, ratio: null, target: null, met: true },
      ],
      met: false,
    });
  });

  it('shows a table', () => {
    const lines = formatRows(rows).split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[3]).toMatch(/\| time +\| s +\| +5\.00 \| +2\.00 \| +2\.50 \| +≤ 2 \| \*\*missed\*\* \|/);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  it('replaces its own part of the page', () => {
    const page = 'a\n<!-- bench x -->\nold\n<!-- end of bench x -->\nb\n';
    expect(replaceSection(page, 'x', 'new')).toBe('a\n<!-- bench x -->\nnew\n<!-- end of bench x -->\nb\n');
    expect(() => replaceSection(page, 'y', 'new')).toThrow('docs/performance.md lacks');
  });
});
