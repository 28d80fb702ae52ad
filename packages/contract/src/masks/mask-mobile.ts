/** 手机号码脱敏: `138****0000`. Anything that is not eleven digits is masked like a short number. */
export const maskMobile = (text: string): string =>
  /^\d{11}$/.test(text) ? `${text.slice(0, 3)}****${text.slice(7)}` : text.slice(0, 1) + '*'.repeat(Math.max(0, [...text].length - 1));
