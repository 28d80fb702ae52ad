import type { Satisfaction } from '../generated/types.ts';

/**
 * The satisfaction that a rating detail belongs to, by the first of its three digits (L28, S). It is the digit of every rating interface, and
 * the opposite of GB/T 39046; digits of satisfaction itself are translated by `toWire` of `@lianban/contract/targets`.
 */
export const detailSatisfaction: Readonly<Record<string, Satisfaction>> = {
  5: 'verySatisfied',
  4: 'satisfied',
  3: 'basicallySatisfied',
  2: 'dissatisfied',
  1: 'veryDissatisfied',
};
