import { labels } from '../generated/labels.ts';
import type { TargetMapping } from '../generated/types.ts';
import { wireMaps } from '../generated/wire-maps.ts';
import type { WireList } from '../generated/wire-maps.ts';
import type { WireMap } from './wire-map.ts';

/** The codes of every list of the contract, by the list's name. */
export const codesOf = (list: string): object | undefined => (Object.prototype.hasOwnProperty.call(labels, list) ? labels[list as keyof typeof labels] : undefined);

const invert = (out: Readonly<Record<string, string | null>>): Record<string, string> => {
  const names = new Map<string, string>();
  for (const [name, digit] of Object.entries(out)) if (digit !== null && !names.has(digit)) names.set(digit, name);
  return Object.fromEntries(names);
};

/** The digits a mapping uses for a list: its own, else those of the target it follows. Nothing when there are none. */
export const findCodeMap = ({ codes, digitsOf }: TargetMapping, list: string): WireMap | undefined => {
  const own = codes?.[list];
  if (own !== undefined) return { out: own.out, in: { ...invert(own.out), ...own.in } };
  return digitsOf !== undefined && list in wireMaps ? wireMaps[list as WireList][digitsOf] : undefined;
};
