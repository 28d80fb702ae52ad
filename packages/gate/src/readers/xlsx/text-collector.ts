/** Joins the `<t>` of a text that may have parts of different looks, and leaves out how it is pronounced (`<rPh>`). */
export interface TextCollector {
  start(): void;
  open(name: string): void;
  text(text: string): void;
  close(name: string): void;
  take(): string;
}

const maxText = 1 << 20;
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** `_x000A_` is how a workbook writes a sign that XML may not hold. */
export const unescapeSigns = (text: string): string => (text.includes('_x') ? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text);

export const createTextCollector = (): TextCollector => {
  let collected = '';
  let isText = false;
  let isPhonetic = false;
  return {
    start: () => {
      collected = '';
    },
    open: (name) => {
      if (name === 'rPh') isPhonetic = true;
      if (name === 't') isText = !isPhonetic;
    },
    text: (text) => {
      if (!isText) return;
      collected += text;
      if (collected.length > maxText) throw new Error('a cell holds more than a million signs');
    },
    close: (name) => {
      if (name === 'rPh') isPhonetic = false;
      if (name === 't') isText = false;
    },
    take: () => {
      const text = unescapeSigns(collected);
      collected = '';
      return text;
    },
  };
};
