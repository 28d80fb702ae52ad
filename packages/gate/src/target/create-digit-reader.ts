import type { TableField } from '@lianban/contract/tables';
import { parseWire, type WireList, type WireTarget } from '@lianban/contract/targets';
import { toCanonicalReader, type ReadValue } from '../columns/read-value.ts';
import { fixDate } from '../fixes/fix-date.ts';

const maxCached = 1_000;

/** The name behind a digit; what the target does not have stays as it is, for the validator to refuse. */
const createCodeReader = (list: string, target: WireTarget): ReadValue => {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    let name = text;
    try {
      name = parseWire(list as WireList, text, target);
    } catch {
      // No such digit: the text is refused as no code of the list.
    }
    // A copy: the text is a piece of the text of a thousand rows, which it would keep alive.
    if (known.size < maxCached) known.set(JSON.parse(JSON.stringify(text)) as string, JSON.parse(JSON.stringify(name)) as string);
    return name;
  };
};

const truths: Readonly<Record<string, boolean>> = { '1': true, '0': false, 是: true, 否: false, true: true, false: false };

/** How a target writes a field of which no column is known: its digits, 1 and 0, its dates. */
export const createDigitReader =
  (target: WireTarget) =>
  (field: TableField): ReadValue | undefined => {
    const { type, of } = field;
    if (type === 'code' && of !== undefined) return createCodeReader(of, target);
    if (type === 'date' || type === 'moment') return (text) => fixDate(text, type);
    if (type === 'boolean') return (text) => truths[text] ?? text;
    const canonical = toCanonicalReader(field);
    if (type !== 'list' || of === undefined || field.fields !== undefined) return canonical;
    const readCode = createCodeReader(of, target);
    return (text) => (text.startsWith('[') ? canonical?.(text) : text.split('^').map(readCode));
  };
