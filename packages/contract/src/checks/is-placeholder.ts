const words = new Set(['0', '无', '暂无', '没有', '不详', '未知', '测试', 'test', 'null', 'undefined', 'none', 'n/a', 'na', '-', '--', '/', '.', '*', 'x', 'xx', 'xxx']);

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Whether a look at both ends is enough: no repeated character, no counting up, no blank to trim, nothing that differs by case. */
const isPlain = (text: string): boolean => {
  const [first, second, last] = [text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(text.length - 1)];
  if (first === second) return false;
  if (isHan(first) && isHan(last)) return !words.has(text);
  // Digits: at most one stands for nothing, and 123… counts.
  return text.length > 9 && first >= 0x31 && first <= 0x39 && last >= 0x30 && last <= 0x5a && second !== first + 1;
};

/** No field that is asked is longer; the engine could not look through ten megabytes of one character. */
const longest = 256;

/** 占位内容: 0, 无, 测试, 111111 and the like. Source: standards §14 rule 1, seen in real data (§9 dirty reality). */
export const isPlaceholder = (text: string): boolean => text.length <= longest && !isPlain(text) && (words.has(text.trim().toLowerCase()) || /^(.)\1{3,}$/.test(text) || /^1?234567/.test(text));
