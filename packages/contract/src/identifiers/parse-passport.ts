/** `foreign` is every form that is not one of ours. A number alone does not prove who issued it. */
export type PassportForm = 'chineseOrdinary' | 'chineseDiplomatic' | 'chineseService' | 'chinesePublicAffairs' | 'foreign';

export type ParsedPassport = { valid: true; form: PassportForm } | { valid: false; ruleId: 'row/certificate-format' };

const chinese: readonly (readonly [PassportForm, RegExp])[] = [
  ['chineseOrdinary', /^E(\d{8}|[A-Z]\d{7})$/],
  ['chineseDiplomatic', /^D\d{8}$/],
  ['chineseService', /^S(\d{8}|E\d{7})$/],
  ['chinesePublicAffairs', /^P\d{8}$/],
];

/** 护照号码, Chinese or foreign. Shape: 5–20 digits and capital letters, at least one digit; no check character exists. Source: standards §6 (S in part, rest B). */
export const parsePassport = (text: string): ParsedPassport => {
  if (!/^(?=.*\d)[0-9A-Z]{5,20}$/.test(text)) return { valid: false, ruleId: 'row/certificate-format' };
  return { valid: true, form: chinese.find(([, pattern]) => pattern.test(text))?.[0] ?? 'foreign' };
};
