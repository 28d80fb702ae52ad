import { describe, expect, it } from 'vitest';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { describeBundle, toFlowItems } from '../describe-bundle.ts';
import type { FlowItem, FlowLayout, FlowNode } from './flow-node.ts';
import { layerItems } from './layer-items.ts';
import { layoutNarrow } from './layout-narrow.ts';
import { layoutWide } from './layout-wide.ts';
import { measureText, wrapText } from './wrap-text.ts';

const newborn = toFlowItems(describeBundle(newbornDefinition, {}).items);
const item = (key: string, dependsOn: string[] = []): FlowItem => ({ key, title: `事项${key}`, note: '部门', dependsOn });
const diamond = [item('a'), item('b', ['a']), item('c', ['a']), item('d', ['b', 'c']), item('e')];

const overlap = (a: FlowNode, b: FlowNode): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const crowded = ({ nodes }: FlowLayout): string[] => nodes.flatMap((a, index) => nodes.slice(index + 1).filter((b) => overlap(a, b)).map((b) => `${a.key}/${b.key}`));

describe('layers', () => {
  it('put an item after the last of those it waits for', () => {
    expect(layerItems(diamond)).toEqual([['a', 'e'], ['b', 'c'], ['d']]);
  });

  it('leave out items that are not shown and end on a circle', () => {
    expect(layerItems([item('a', ['gone'])])).toEqual([['a']]);
    expect(layerItems([item('a', ['b']), item('b', ['a'])]).flat().sort()).toEqual(['a', 'b']);
  });
});

describe.each([['wide', layoutWide], ['narrow', layoutNarrow]] as const)('the %s picture', (_name, layout) => {
  it.each([['newborn', newborn], ['diamond', diamond], ['one item', [item('a')]]])('of %s shows every item once without overlaps, inside the picture', (_what, items) => {
    const picture = layout(items);
    expect(picture.nodes.map(({ key }) => key).sort()).toEqual(items.map(({ key }) => key).sort());
    expect(crowded(picture)).toEqual([]);
    for (const node of picture.nodes) expect([node.x >= 0, node.y >= 0, node.x + node.width <= picture.width, node.y + node.height <= picture.height]).toEqual([true, true, true, true]);
  });

  it('has one arrow for each relation, ending at the box of the item that waits', () => {
    const picture = layout(diamond);
    expect(picture.edges.map(({ from, to }) => `${from}>${to}`).sort()).toEqual(['a>b', 'a>c', 'b>d', 'c>d']);
    for (const { to, tip } of picture.edges) {
      const node = picture.nodes.find(({ key }) => key === to)!;
      expect(tip.x).toBe(node.x);
      expect(tip.y > node.y && tip.y < node.y + node.height).toBe(true);
    }
  });

  it('draws no arrow from an item that is not shown', () => {
    expect(layout([item('a', ['gone'])]).edges).toEqual([]);
  });
});

it('lists an item below what it waits for in the narrow picture', () => {
  const at = new Map(layoutNarrow(newborn).nodes.map(({ key, y }) => [key, y]));
  for (const { key, dependsOn } of newborn) for (const before of dependsOn) expect(at.get(before)! < at.get(key)!).toBe(true);
});

describe('wrapped text', () => {
  it.each([
    ['出生登记', 11, ['出生登记']],
    ['社会保障卡申领（新生儿首次申领）', 11, ['社会保障卡申领', '（新生儿首次申领）']],
    ['城乡居民基本医疗保险参保登记（新生儿）', 11, ['城乡居民基本医疗保险', '参保登记（新生儿）']],
  ])('%s at %d is %o', (text, widest, lines) => {
    expect(wrapText(text, widest)).toEqual(lines);
  });

  it('loses nothing and begins no line with a closing mark', () => {
    const text = '企业开办（含印章刻制、发票申领），社保登记与公积金缴存登记';
    const lines = wrapText(text, 8);
    expect(lines.join('')).toBe(text);
    expect(lines.filter((line) => /^[，、）]/u.test(line) || line.endsWith('（'))).toEqual([]);
  });

  it('counts Latin letters as little over half a Chinese character', () => {
    expect(measureText('ab中')).toBeCloseTo(2.16);
  });
});
