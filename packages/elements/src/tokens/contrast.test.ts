import { describe, expect, it } from 'vitest';
import { color } from './color.ts';
import { largePrint } from './large-print.ts';

const valueOf = (name: keyof typeof color): string => /#[0-9a-f]{6}/u.exec(color[name].cssText)?.[0] ?? '';

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const texts = ['text', 'textSoft', 'textFaint', 'primary', 'success', 'warning', 'danger'] as const;

describe('the colour tokens', () => {
  it.each(texts)('%s reads at 4.5:1 on surface, page and sunken', (name) => {
    for (const ground of ['surface', 'page', 'sunken'] as const) expect(contrast(valueOf(name), valueOf(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([['primary', 'primarySoft'], ['success', 'successSoft'], ['warning', 'warningSoft'], ['danger', 'dangerSoft'], ['textSoft', 'primarySoft'], ['onPrimary', 'primary'], ['onPrimary', 'success']] as const)('%s reads at 4.5:1 on %s', (name, ground) => {
    expect(contrast(valueOf(name), valueOf(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['lineStrong', 'focus'] as const)('%s stands out at 3:1 from surface', (name) => {
    expect(contrast(valueOf(name), valueOf('surface'))).toBeGreaterThanOrEqual(3);
  });

  it('reach 7:1 on every light ground in large print', () => {
    const large = Object.fromEntries([...(largePrint[0]?.cssText ?? '').matchAll(/--lianban-color-([\w-]+): (#[0-9a-f]{6})/gu)].map((found) => [found[1], found[2] ?? '']));
    for (const name of ['text', 'text-soft', 'text-faint', 'primary', 'success', 'warning', 'danger'])
      for (const ground of ['surface', 'page'] as const) expect(contrast(large[name] ?? '#ffffff', valueOf(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(7);
  });
});
