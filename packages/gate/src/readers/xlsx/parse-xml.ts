import type { Readable } from 'node:stream';
import sax from 'sax';

export interface XmlHandler {
  /** Names come without their prefix. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Feeds a part into a handler, and gives control back after every piece. Entities of its own are refused, not expanded. */
export async function* parseXml(stream: Readable, handler: XmlHandler): AsyncGenerator<void> {
  const parser = sax.parser(true, { position: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let failure: Error | undefined;
  parser.onerror = (error) => {
    failure ??= error;
    parser.resume();
  };
  parser.ondoctype = () => (failure ??= new Error('it declares a document type'));
  parser.onopentag = ({ name, attributes }) => handler.open(withoutPrefix(name), attributes as Record<string, string>);
  parser.ontext = (text) => handler.text?.(text);
  parser.oncdata = (text) => handler.text?.(text);
  parser.onclosetag = (name) => handler.close?.(withoutPrefix(name));
  const check = (): void => {
    if (failure) throw new Error(failure.message.split('\n')[0]);
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    parser.write(decoder.decode(chunk, { stream: true }));
    check();
    yield;
  }
  parser.write(decoder.decode()).close();
  check();
  yield;
}

/** Reads a small part to its end. */
export const parseWholeXml = async (stream: Readable, handler: XmlHandler): Promise<void> => {
  for await (const _ of parseXml(stream, handler));
};
