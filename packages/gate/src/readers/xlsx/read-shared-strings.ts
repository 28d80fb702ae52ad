import type { XlsxPackage } from './open-package.ts';
import { parseXml } from './parse-xml.ts';
import { createTextCollector } from './text-collector.ts';

/** Beyond this the texts of a workbook would not stay in the memory that the check promises. */
const maxLength = 80_000_000;

/** The texts that cells refer to by number; Excel keeps each once. */
export const readSharedStrings = async (pack: XlsxPackage, part: string | undefined): Promise<string[]> => {
  const strings: string[] = [];
  if (part === undefined || !pack.has(part)) return strings;
  const collector = createTextCollector();
  let length = 0;
  const parts = parseXml(await pack.open(part), {
    open: (name) => {
      if (name === 'si') collector.start();
      else collector.open(name);
    },
    text: collector.text,
    close: (name) => {
      collector.close(name);
      if (name !== 'si') return;
      const text = collector.take();
      length += text.length + 16;
      strings.push(text);
    },
  });
  for await (const _ of parts) if (length > maxLength) throw new Error('its texts are too many for a spreadsheet; export CSV instead');
  return strings;
};
