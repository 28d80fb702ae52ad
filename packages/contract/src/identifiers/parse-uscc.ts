const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export type UsccRule = 'row/uscc-format' | 'row/uscc-check-digit';

export type ParsedUscc =
  | { valid: true; registrar: string; areaCode: string; organizationCode: string }
  | { valid: false; ruleId: UsccRule };

/**
 * 统一社会信用代码. Shape: 18 characters of an alphabet without I, O, S, V and Z; the last one is a check character.
 * Source: GB 32100; standards §6 (S2). Codes of government bodies inside item codes break it now and then: warn there, do not refuse.
 */
export const parseUscc = (text: string): ParsedUscc => {
  if (text.length !== 18 || [...text].some((character) => !alphabet.includes(character))) return { valid: false, ruleId: 'row/uscc-format' };
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(text.charAt(index)), 0);
  if (alphabet.charAt((31 - (sum % 31)) % 31) !== text[17]) return { valid: false, ruleId: 'row/uscc-check-digit' };
  return { valid: true, registrar: text.charAt(0), areaCode: text.slice(2, 8), organizationCode: text.slice(8, 17) };
};

/** 是否为有效的统一社会信用代码. */
export const isUscc = (text: string): boolean => parseUscc(text).valid;
