const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export type UsccRule = 'row/uscc-format' | 'row/uscc-check-digit';

export type ParsedUscc =
  | { valid: true; registrar: string; areaCode: string; organizationCode: string }
  | { valid: false; ruleId: UsccRule };

const values = /* @__PURE__ */ new Map(Array.from(alphabet, (character, value) => [character.charCodeAt(0), value]));

/** The rule that a code breaks, or nothing; asked for every row, it reads no parts. See {@link parseUscc}. */
export const checkUscc = (text: string): UsccRule | undefined => {
  if (text.length !== 18) return 'row/uscc-format';
  let sum = 0;
  for (let index = 0; index < 18; index += 1) {
    const value = values.get(text.charCodeAt(index));
    if (value === undefined) return 'row/uscc-format';
    sum += (weights[index] ?? 0) * value;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31) === text.charAt(17) ? undefined : 'row/uscc-check-digit';
};

/**
 * 统一社会信用代码. Shape: 18 characters of an alphabet without I, O, S, V and Z; the last one is a check character.
 * Source: GB 32100; standards §6 (S2). Codes of government bodies inside item codes break it now and then: warn there, do not refuse.
 */
export const parseUscc = (text: string): ParsedUscc => {
  const ruleId = checkUscc(text);
  if (ruleId !== undefined) return { valid: false, ruleId };
  return { valid: true, registrar: text.charAt(0), areaCode: text.slice(2, 8), organizationCode: text.slice(8, 17) };
};

/** 是否为有效的统一社会信用代码. */
export const isUscc = (text: string): boolean => checkUscc(text) === undefined;
