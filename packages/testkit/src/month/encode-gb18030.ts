/** Bytes by code unit: two bytes as one number, four as another, which is larger. */
const createUnits = (): Uint32Array => {
  const decoder = new TextDecoder('gb18030');
  const units = new Uint32Array(0x1_0000);
  // Four bytes first, so that where both are read as a character the two are written.
  for (let first = 0x81; first <= 0x84; first += 1) {
    for (let second = 0x30; second <= 0x39; second += 1) {
      for (let third = 0x81; third <= 0xfe; third += 1) {
        for (let fourth = 0x30; fourth <= 0x39; fourth += 1) learn(units, decoder, [first, second, third, fourth]);
      }
    }
  }
  for (let first = 0x81; first <= 0xfe; first += 1) for (let second = 0x40; second <= 0xfe; second += 1) if (second !== 0x7f) learn(units, decoder, [first, second]);
  return units;
};

const replacement = '\uFFFD';
const bytesOfReplacement = 0x8431_a437;

const learn = (units: Uint32Array, decoder: TextDecoder, bytes: readonly number[]): void => {
  const text = decoder.decode(Uint8Array.from(bytes));
  if (text.length === 1 && text !== replacement) units[text.charCodeAt(0)] = bytes.reduce((number, byte) => number * 256 + byte, 0);
};

/** Above U+FFFF the standard counts on: 0x90308130 is U+10000. */
const beyond = (codePoint: number): number[] => {
  const index = codePoint - 0x1_0000;
  return [0x90 + Math.floor(index / 12_600), 0x30 + (Math.floor(index / 1260) % 10), 0x81 + (Math.floor(index / 10) % 126), 0x30 + (index % 10)];
};

let known: Uint32Array | undefined;

/** GB 18030, which `TextEncoder` does not write: the other way round of what `TextDecoder` reads, all of Unicode but for a few characters of private use. */
export const encodeGb18030 = (text: string): Uint8Array => {
  known ??= createUnits();
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      bytes[length++] = unit;
      continue;
    }
    const codePoint = text.codePointAt(at) ?? unit;
    if (codePoint > 0xffff) {
      bytes.set(beyond(codePoint), length);
      length += 4;
      at += 1;
      continue;
    }
    const number = known[unit] || bytesOfReplacement;
    if (number > 0xffff) {
      bytes[length++] = number >>> 24;
      bytes[length++] = (number >>> 16) & 255;
    }
    bytes[length++] = (number >>> 8) & 255;
    bytes[length++] = number & 255;
  }
  return bytes.subarray(0, length);
};
