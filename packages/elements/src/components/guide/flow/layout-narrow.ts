import { headLength } from './flow-node.ts';
import type { FlowEdge, FlowItem, FlowLayout, FlowNode } from './flow-node.ts';
import { wrapText } from './wrap-text.ts';

const box = { padding: 12, lineHeight: 22, noteHeight: 22 };
const fontSize = 16;
const gapY = 14;
const laneWidth = 15;
const totalWidth = 272;
const margin = 3;
const radius = 8;

/** All items, each followed by what waits for it, so that arrows stay short. */
const orderItems = (items: readonly FlowItem[]): FlowItem[] => {
  const done = new Set<string>();
  const ordered: FlowItem[] = [];
  const keys = new Set(items.map((item) => item.key));
  const ready = (item: FlowItem): boolean => item.dependsOn.every((before) => done.has(before) || !keys.has(before));
  const visit = (item: FlowItem): void => {
    if (done.has(item.key) || !ready(item)) return;
    done.add(item.key);
    ordered.push(item);
    for (const next of items) if (next.dependsOn.includes(item.key)) visit(next);
  };
  items.forEach(visit);
  return [...ordered, ...items.filter((item) => !done.has(item.key))];
};

/** One lane left of the boxes for each item that others wait for; lanes whose stretches do not meet are shared, long ones lie outside. */
const assignLanes = (ordered: readonly FlowItem[]): Map<string, number> => {
  const stretches = ordered.flatMap((item, first) => {
    const last = ordered.reduce((end, other, index) => (other.dependsOn.includes(item.key) ? index : end), -1);
    return last < 0 ? [] : [{ key: item.key, first: Math.min(first, last), last: Math.max(first, last) }];
  }).sort((a, b) => (a.last - a.first) - (b.last - b.first));
  const lanes: { first: number; last: number }[][] = [];
  const result = new Map<string, number>();
  for (const { key, first, last } of stretches) {
    let lane = lanes.findIndex((taken) => taken.every((one) => one.last < first || one.first > last));
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane]?.push({ first, last });
    result.set(key, lane);
  }
  return result;
};

/** Boxes in one column, the arrows in lanes on their left. For a phone. */
export const layoutNarrow = (items: readonly FlowItem[]): FlowLayout => {
  const ordered = orderItems(items);
  const lanes = assignLanes(ordered);
  const laneCount = new Set(lanes.values()).size;
  const left = margin + (laneCount === 0 ? 0 : laneCount * laneWidth + 6);
  let y = margin;
  const nodes = ordered.map((item): FlowNode => {
    const lines = wrapText(item.title, (totalWidth - left - 28) / fontSize);
    const height = lines.length * box.lineHeight + box.noteHeight + 2 * box.padding;
    const node = { key: item.key, lines, note: item.note, x: left, y, width: totalWidth - left - margin, height };
    y += height + gapY;
    return node;
  });
  const places = new Map(nodes.map((node) => [node.key, node]));
  const edges = ordered.flatMap((item) => item.dependsOn.flatMap((before, index): FlowEdge[] => {
    const from = places.get(before);
    const to = places.get(item.key);
    const lane = lanes.get(before);
    return from === undefined || to === undefined || lane === undefined ? [] : [{ from: before, to: item.key, ...elbow(from, to, left - 6 - (lane + 0.5) * laneWidth, index) }];
  }));
  return { width: totalWidth, height: y - gapY + margin, nodes, edges };
};

const elbow = (from: FlowNode, to: FlowNode, laneX: number, index: number): Pick<FlowEdge, 'path' | 'tip'> => {
  const [y1, y2] = [from.y + from.height - 18, to.y + 20 + index * 12];
  const turn = y2 > y1 ? 1 : -1;
  const path = `M${from.x} ${y1}H${laneX + radius}Q${laneX} ${y1} ${laneX} ${y1 + turn * radius}V${y2 - turn * radius}Q${laneX} ${y2} ${laneX + radius} ${y2}H${to.x - headLength}`;
  return { path, tip: { x: to.x, y: y2 } };
};
