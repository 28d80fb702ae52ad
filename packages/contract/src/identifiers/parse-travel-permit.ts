export type ParsedTravelPermit =
  | { valid: true; holderFrom: 'hongKong' | 'macao' | 'taiwan'; number: string; renewal?: string }
  | { valid: false; ruleId: 'row/certificate-format' };

/**
 * 港澳居民来往内地通行证. Shape: `H` (Hong Kong) or `M` (Macao) and eight digits, the last two of ten being the number of renewals 换证次数.
 * Source: standards §6 (S).
 */
export const parseHongKongMacaoPermit = (text: string): ParsedTravelPermit => {
  const [, letter, number, renewal] = /^([HM])(\d{8})(\d{2})?$/.exec(text) ?? [];
  if (number === undefined) return { valid: false, ruleId: 'row/certificate-format' };
  return { valid: true, holderFrom: letter === 'H' ? 'hongKong' : 'macao', number, ...(renewal === undefined ? {} : { renewal }) };
};

/** 台湾居民来往大陆通行证. Shape: eight digits, or ten of the old form. Source: standards §6 (S). */
export const parseTaiwanPermit = (text: string): ParsedTravelPermit =>
  /^\d{8}(\d{2})?$/.test(text) ? { valid: true, holderFrom: 'taiwan', number: text } : { valid: false, ruleId: 'row/certificate-format' };
