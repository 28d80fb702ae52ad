/** 姓名脱敏: the first character, e.g. `陈**`. */
export const maskName = (text: string): string => {
  const [first = '', ...rest] = [...text];
  return first + '*'.repeat(rest.length);
};
