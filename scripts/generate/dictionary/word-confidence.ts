// Not the B of list L6-B, nor the U of U+00B7.
const marks = /(?<![\w-])(?:S2|S|B|U|P)(?![\w+-])/g;
const seen = new Set(['S', 'S2']);

/**
 * How far a field is the standard, and its source. 非标准 stands where no source was seen (U uncertain, P our proposal), 部分非标准 where only
 * a part of it is ours, such as a length.
 */
export const wordConfidence = (comment: unknown): string => {
  const text = String(comment ?? '');
  const found = new Set(text.match(marks) ?? []);
  if (!found.has('U') && !found.has('P')) return text;
  return `${[...found].some((mark) => seen.has(mark)) ? '**◐ 部分非标准**' : '**○ 非标准**'} ${text}`;
};
