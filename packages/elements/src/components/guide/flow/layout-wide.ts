import { headLength } from './flow-node.ts';
import type { FlowEdge, FlowItem, FlowLayout, FlowNode } from './flow-node.ts';
import { layerItems } from './layer-items.ts';
import { wrapText } from './wrap-text.ts';

const box = { width: 222, padding: 14, lineHeight: 22, noteHeight: 24, textUnits: 11.5 };
const gap = { x: 56, y: 22 };
const margin = 3;

/** Boxes in columns from left to right, one column per layer of waiting; the arrows are curves. For where there is room. */
export const layoutWide = (items: readonly FlowItem[]): FlowLayout => {
  const lines = new Map(items.map((item) => [item.key, wrapText(item.title, box.textUnits)]));
  const height = Math.max(1, ...Array.from(lines.values(), (one) => one.length)) * box.lineHeight + box.noteHeight + 2 * box.padding;
  const rows = new Map<string, number>();
  const byKey = new Map(items.map((item) => [item.key, item]));
  const layers = layerItems(items);
  const wished = (key: string): number => {
    const before = (byKey.get(key)?.dependsOn ?? []).flatMap((one) => rows.get(one) ?? []);
    return before.length === 0 ? Number.POSITIVE_INFINITY : before.reduce((sum, row) => sum + row, 0) / before.length;
  };
  const nodes = layers.flatMap((layer, column) => {
    // Near what they wait for; what waits for nothing keeps its place in the list.
    const wishes = new Map(layer.map((key) => [key, wished(key)]));
    const ordered = column === 0 ? layer : layer.slice().sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0));
    return ordered.map((key, row): FlowNode => {
      rows.set(key, row);
      const item = byKey.get(key);
      return { key, lines: lines.get(key) ?? [], note: item?.note ?? '', x: margin + column * (box.width + gap.x), y: margin + row * (height + gap.y), width: box.width, height };
    });
  });
  const places = new Map(nodes.map((node) => [node.key, node]));
  const edges = items.flatMap((item) => item.dependsOn.flatMap((before): FlowEdge[] => {
    const from = places.get(before);
    const to = places.get(item.key);
    return from === undefined || to === undefined ? [] : [{ from: before, to: item.key, path: curve(from, to), tip: { x: to.x, y: to.y + to.height / 2 } }];
  }));
  const deepest = Math.max(0, ...layers.map((layer) => layer.length));
  return { width: 2 * margin + layers.length * box.width + Math.max(0, layers.length - 1) * gap.x, height: 2 * margin + deepest * height + Math.max(0, deepest - 1) * gap.y, nodes, edges };
};

const curve = (from: FlowNode, to: FlowNode): string => {
  const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x - headLength, to.y + to.height / 2];
  const bend = Math.max(24, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
};
