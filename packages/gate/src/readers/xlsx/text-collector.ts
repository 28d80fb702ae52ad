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
      const text = collected.includes('_x') ? collected.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : collected;
      collected = '';
      return text;
    },
  };
};
