/** `part` of `whole` as `98.5%`; undefined when there is no whole to be a part of. */
export const toPercent = (part: number, whole: number): string | undefined => {
  if (whole <= 0) return undefined;
  const percent = (part / whole) * 100;
  return `${Number.isInteger(percent) ? percent : percent.toFixed(1)}%`;
};
