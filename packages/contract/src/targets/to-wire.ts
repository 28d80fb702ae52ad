import { ContractError } from '../errors.ts';
import { labels } from '../generated/labels.ts';
import type { CodeLabels } from '../generated/labels.ts';
import { wireMaps } from '../generated/wire-maps.ts';
import type { WireList } from '../generated/wire-maps.ts';
import { findDigit, findName } from './find-wire-code.ts';
import type { WireMap, WireTarget } from './wire-map.ts';

/** A code of a list, by name. */
export type CodeOf<L extends WireList> = L extends keyof CodeLabels ? keyof CodeLabels[L] : never;

const shownLength = 8;

const codesOf = (list: WireList): object => {
  if (Object.prototype.hasOwnProperty.call(wireMaps, list)) return labels[list];
  throw new ContractError('contract/invalid-argument', `Failed to translate a code: there is no code list "${String(list).slice(0, shownLength)}". Its name is that of a file in schemas/codes, in camel case.`);
};

const findMap = (list: WireList, target: WireTarget): WireMap => {
  const map = wireMaps[list][target];
  if (map === undefined) {
    const { list: number, ...known } = wireMaps[list];
    const others = Object.keys(known).join(', ') || 'none';
    throw new ContractError(
      'contract/no-wire-counterpart',
      `Failed to translate a code: target "${target}" has no digits for ${list} (${number}). Targets that have: ${others}; or give the digits in the mapping's "codes".`,
      { list, target },
    );
  }
  return map;
};

/**
 * 名称→传输码. The digit that a target expects for a code.
 * Errors: {@link ContractError} `contract/no-wire-counterpart` when the target has none; `contract/invalid-argument` when the list has no such
 * code, a raw digit for instance. Source: standards §12, `x-wire` of `schemas/codes`.
 */
export const toWire = <L extends WireList>(list: L, name: CodeOf<L>, target: WireTarget): string => {
  const names = codesOf(list);
  if (!Object.prototype.hasOwnProperty.call(names, name)) {
    throw new ContractError(
      'contract/invalid-argument',
      `Failed to translate a code: ${list} has no code "${String(name).slice(0, shownLength)}". Codes go by name; digits of a system are read with parseWire first.`,
      { list, target },
    );
  }
  const digit = findDigit(findMap(list, target), name);
  if (digit === undefined) {
    throw new ContractError(
      'contract/no-wire-counterpart',
      `Failed to translate a code: target "${target}" has no digit for ${list} "${name}". Send the row to a target that has one, or choose another code.`,
      { list, target, name },
    );
  }
  return digit;
};

/**
 * 传输码→名称. The code behind a target's digit. Where codes share a digit it is the broadest of them.
 * Errors: {@link ContractError} `contract/unknown-wire-code`; `contract/no-wire-counterpart` when the target does not know the list.
 */
export const parseWire = <L extends WireList>(list: L, digit: string, target: WireTarget): CodeOf<L> => {
  const codes = codesOf(list);
  const map = findMap(list, target);
  const name = findName(map, digit, codes);
  if (name === undefined) {
    const known = Object.keys(map.in ?? codes);
    throw new ContractError(
      'contract/unknown-wire-code',
      `Failed to read a code: target "${target}" has no ${list} "${digit.slice(0, shownLength)}". It knows ${known.slice(0, 20).join(', ')}${known.length > 20 ? ' …' : ''}; check which target the digit comes from.`,
      { list, target },
    );
  }
  return name as CodeOf<L>;
};

/** Code lists whose digits at a target are not confirmed by a published text, see standards §15. */
export const uncertainLists = (target: WireTarget): WireList[] => (Object.keys(wireMaps) as WireList[]).filter((list) => wireMaps[list][target]?.isUncertain === true);
