/** 号码无杂质. For numbers without a published rule: 1–64 characters, no blanks around, no control, private-use or replacement characters, nothing in full width. */
export const isCleanNumber = (text: string): boolean =>
  text.length <= 64 && /^[^\s](.*[^\s])?$/u.test(text) && !/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD\u3000\uFF01-\uFF5E]/u.test(text);
