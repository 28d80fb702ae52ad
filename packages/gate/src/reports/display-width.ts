// Chinese, Japanese and Korean signs, full-width forms and the supplementary ideographs take two columns of a terminal; marks that combine take none.
const wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const none = /\p{Mark}/u;

/** 显示宽度. Columns that a text takes in a terminal. */
export const toDisplayWidth = (text: string): number => {
  let width = 0;
  for (const sign of text) width += none.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return width;
};

/** Fills a text with spaces up to a width; `start` puts them before it, as for numbers. */
export const padToWidth = (text: string, width: number, side: 'start' | 'end' = 'end'): string => {
  const spaces = ' '.repeat(Math.max(0, width - toDisplayWidth(text)));
  return side === 'end' ? text + spaces : spaces + text;
};

/** Cuts a text to a width, with … where it was cut. */
export const cutToWidth = (text: string, width: number): string => {
  if (toDisplayWidth(text) <= width) return text;
  let cut = '';
  let used = 1;
  for (const sign of text) {
    used += toDisplayWidth(sign);
    if (used > width) break;
    cut += sign;
  }
  return `${cut}…`;
};
