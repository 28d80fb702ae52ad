import { ContractError } from '../errors.ts';
import type { Satisfaction } from '../generated/types.ts';

/** `rating`: every 好差评 interface, 5 = very satisfied (L27, S2). `gb39046`: GB/T 39046 A.8, 1 = very satisfied (S). They contradict each other. */
export type SatisfactionTarget = 'rating' | 'gb39046';

/** 满意度的传输码. Digits exist at the edge only; inside, satisfaction goes by name. */
export const satisfactionWire: Readonly<Record<SatisfactionTarget, Readonly<Record<Satisfaction, string>>>> = {
  rating: { verySatisfied: '5', satisfied: '4', basicallySatisfied: '3', dissatisfied: '2', veryDissatisfied: '1' },
  gb39046: { verySatisfied: '1', satisfied: '2', basicallySatisfied: '3', dissatisfied: '4', veryDissatisfied: '5' },
};

/** The digit a target expects. */
export const toSatisfactionWire = (satisfaction: Satisfaction, target: SatisfactionTarget): string => satisfactionWire[target][satisfaction];

/** The name behind a target's digit. Errors: {@link ContractError} `contract/unknown-wire-code`. */
export const parseSatisfactionWire = (digit: string, target: SatisfactionTarget): Satisfaction => {
  const names = Object.keys(satisfactionWire[target]) as Satisfaction[];
  const name = names.find((candidate) => satisfactionWire[target][candidate] === digit);
  if (name === undefined) {
    throw new ContractError(
      'contract/unknown-wire-code',
      `Failed to read a satisfaction: target "${target}" has no code "${digit.slice(0, 8)}". It knows ${Object.values(satisfactionWire[target]).join(', ')}.`,
      { target },
    );
  }
  return name;
};
