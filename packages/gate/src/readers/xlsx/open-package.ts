import type { Readable } from 'node:stream';
import { openPromise, type Entry } from 'yauzl';

/** The parts of a workbook, by path. */
export interface XlsxPackage {
  has(path: string): boolean;
  /** Streams a part unpacked. @throws when it is not there, or not what its entry says */
  open(path: string): Promise<Readable>;
  close(): void;
}

const maxParts = 10_000;

/** A zip whose parts are read one at a time; nothing is unpacked to disk or memory as a whole. */
export const openPackage = async (path: string): Promise<XlsxPackage> => {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      entries.set(entry.fileName, entry);
      if (entries.size > maxParts) throw new Error(`more than ${maxParts} parts`);
    }
    return {
      has: (part) => entries.has(part),
      open: async (part) => {
        const entry = entries.get(part);
        if (!entry) throw new Error(`no ${part}`);
        return await zip.openReadStreamPromise(entry);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
};
