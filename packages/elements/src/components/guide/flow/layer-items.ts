import type { FlowItem } from './flow-node.ts';

/** The items' keys by layer: 0 waits for nothing, every other layer for at least one item of the layer before. */
export const layerItems = (items: readonly FlowItem[]): string[][] => {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const depths = new Map<string, number>();
  const depthOf = (key: string, above: readonly string[]): number => {
    const known = depths.get(key);
    if (known !== undefined) return known;
    // A definition with a circle is refused by the contract; here it only must not hang.
    if (above.includes(key)) return 0;
    const before = (byKey.get(key)?.dependsOn ?? []).filter((one) => byKey.has(one));
    const depth = before.length === 0 ? 0 : 1 + Math.max(...before.map((one) => depthOf(one, [...above, key])));
    depths.set(key, depth);
    return depth;
  };
  const layers: string[][] = [];
  for (const item of items) {
    const depth = depthOf(item.key, []);
    while (layers.length <= depth) layers.push([]);
    layers[depth]?.push(item.key);
  }
  return layers;
};
