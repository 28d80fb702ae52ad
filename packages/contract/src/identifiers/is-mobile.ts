/** 手机号码: `1[3-9]` and nine digits. Source: standards §6 (B). */
export const isMobile = (text: string): boolean => /^1[3-9]\d{9}$/.test(text);
