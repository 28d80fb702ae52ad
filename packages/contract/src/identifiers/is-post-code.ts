/** 邮政编码: six digits. Source: standards §6 (S). */
export const isPostCode = (text: string): boolean => /^\d{6}$/.test(text);
