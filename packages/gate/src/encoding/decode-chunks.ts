import { isAscii, isUtf8 } from 'node:buffer';
import { GateError } from '../errors.ts';
import { detectEncoding } from './detect-encoding.ts';
import { encodingNames, type Encoding } from './encoding.ts';
import { findInvalidByte } from './find-invalid-byte.ts';

export interface DecodeOptions {
  /** What the file is called in messages. */
  readonly file: string;
  /** Said by the person; otherwise it is detected. */
  readonly encoding?: Encoding | undefined;
}

/** Bytes at the end that begin a character of UTF-8 whose rest is in the next chunk. */
const countCutUtf8 = (bytes: Uint8Array): number => {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
};

/**
 * Turns the chunks of a file into UTF-8, and proves over the whole stream that the encoding holds: what was detected on the first chunk
 * may be contradicted by the last. A file that began as ASCII is decided by its first other byte.
 * @throws GateError `gate/encoding`, `gate/encoding-mixed` with byte and line; what {@link detectEncoding} throws
 */
export async function* decodeChunks(chunks: AsyncIterable<Buffer>, { file, encoding: said }: DecodeOptions): AsyncGenerator<Buffer> {
  let encoding = said;
  let offset = 0;
  let lines = 1;
  let carried: Buffer = Buffer.alloc(0);
  let isFirst = true;
  const refuse = (bytes: Buffer, at: number, wrong: Encoding): GateError => {
    const line = lines + bytes.subarray(0, at).filter((byte) => byte === 10).length;
    const code = said === undefined && offset + at > 0 ? 'gate/encoding-mixed' : 'gate/encoding';
    return new GateError(code, { file, encoding: encodingNames[wrong], offset: offset + at, line });
  };
  const take = (bytes: Buffer): void => {
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
    offset += bytes.length;
  };
  for await (const chunk of chunks) {
    let bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    if (isFirst) {
      isFirst = false;
      const detected = detectEncoding(bytes.subarray(0, 65_536), file);
      encoding ??= detected;
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
        bytes = bytes.subarray(3);
        offset = 3;
      }
    }
    if (encoding === undefined) {
      if (isAscii(bytes)) {
        take(bytes);
        yield bytes;
        continue;
      }
      encoding = isUtf8(bytes.subarray(0, bytes.length - countCutUtf8(bytes))) ? 'utf-8' : 'gb18030';
    }
    // Whole lines of GB 18030, so that no character is cut and a line of another encoding is recognised; UTF-8 to the last whole character.
    const end = encoding === 'utf-8' ? bytes.length - countCutUtf8(bytes) : Math.max(bytes.lastIndexOf(10) + 1, bytes.length > maxLine ? bytes.length : 0);
    carried = Buffer.from(bytes.subarray(end));
    bytes = bytes.subarray(0, end);
    if (bytes.length > 0) yield decode(bytes, encoding, refuse);
    take(bytes);
  }
  if (carried.length > 0 && encoding !== undefined) {
    if (encoding === 'utf-8' && !isUtf8(carried)) throw refuse(carried, 0, encoding);
    yield decode(carried, encoding, refuse);
  }
}

const maxLine = 4 << 20;

type Refuse = (bytes: Buffer, at: number, wrong: Encoding) => GateError;

const decode = (bytes: Buffer, encoding: Encoding, refuse: Refuse): Buffer => {
  if (encoding === 'utf-8') {
    if (!isUtf8(bytes)) throw refuse(bytes, findInvalidByte(bytes, 'utf-8'), 'utf-8');
    return bytes;
  }
  refuseUtf8Lines(bytes, refuse);
  try {
    return Buffer.from(new TextDecoder('gb18030', { fatal: true }).decode(bytes));
  } catch {
    throw refuse(bytes, findInvalidByte(bytes, 'gb18030'), 'gb18030');
  }
};

const minForeignBytes = 12;

/** Nearly every text of UTF-8 also decodes as GB 18030, into nonsense (涓枃). A line that is whole UTF-8 with four Chinese characters or more is no chance. */
const refuseUtf8Lines = (bytes: Buffer, refuse: Refuse): void => {
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    if (!isAscii(line) && isUtf8(line)) {
      let foreign = 0;
      for (const byte of line) if (byte >= 0x80) foreign += 1;
      if (foreign >= minForeignBytes) throw refuse(bytes, start + line.findIndex((byte) => byte >= 0x80), 'gb18030');
    }
    start = end + 1;
  }
};
