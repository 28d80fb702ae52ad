const weights = [3, 7, 9, 10, 5, 8, 4, 2];

export type ParsedOrganizationCode = { valid: true; body: string } | { valid: false; ruleId: 'row/certificate-format' };

/**
 * 组织机构代码. Shape: eight digits or capital letters and a check character, without the hyphen of its printed form.
 * The check is modulo 11, so letters whose values lie eleven or twenty-two apart can be mistaken for each other unnoticed.
 * Source: GB 11714; standards §6 (B). It is also characters 9–17 of a unified social credit code.
 */
export const parseOrganizationCode = (text: string): ParsedOrganizationCode => {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(text)) return { valid: false, ruleId: 'row/certificate-format' };
  const sum = weights.reduce((total, weight, index) => total + weight * parseInt(text.charAt(index), 36), 0);
  return '0123456789X0'.charAt(11 - (sum % 11)) === text[8] ? { valid: true, body: text.slice(0, 8) } : { valid: false, ruleId: 'row/certificate-format' };
};
