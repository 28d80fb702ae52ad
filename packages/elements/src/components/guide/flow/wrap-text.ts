const isWide = (character: string): boolean => character.charCodeAt(0) > 0x2e7f;

/** Width of a text in units of one Chinese character; Latin letters and digits count a little over half. */
export const measureText = (text: string): number => Array.from(text).reduce((sum, character) => sum + (isWide(character) ? 1 : 0.58), 0);

// Marks that must not begin a line, and those that must not end one.
const noStart = '，。；：、）》”’？！';
const noEnd = '（《“‘';

const breakEvenly = (text: string, widest: number): string[] => {
  const lineCount = Math.ceil(measureText(text) / widest);
  const even = lineCount <= 1 ? widest : Math.min(widest, measureText(text) / lineCount + 1);
  const lines: string[] = [];
  let line = '';
  for (const character of Array.from(text)) {
    if (line !== '' && measureText(line + character) > even && !noStart.includes(character)) {
      const last = line.charAt(line.length - 1);
      const moved = noEnd.includes(last) ? last : '';
      lines.push(line.slice(0, line.length - moved.length));
      line = moved;
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
};

/** Breaks a text into lines of about `widest` units (SVG does not wrap): before a bracket when both parts fit, else evenly. */
export const wrapText = (text: string, widest: number): string[] => {
  const at = text.indexOf('（');
  const parts = at > 0 ? [text.slice(0, at), text.slice(at)] : [text];
  if (measureText(text) > widest && parts.length === 2 && parts.every((part) => measureText(part) <= widest)) return parts;
  return breakEvenly(text, widest);
};
