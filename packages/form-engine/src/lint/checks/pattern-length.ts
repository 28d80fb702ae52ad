/** How many characters a text must have to match; `most` is Infinity where nothing limits it. */
export interface PatternLength {
  readonly least: number;
  readonly most: number;
}

interface Reader {
  readonly text: string;
  at: number;
  /** Groups that are open. */
  depth: number;
}

/** No pattern that a person wrote has more; each costs a place on the stack. */
const deepest = 50;

/** What this reader does not understand is nobody's fault: then nothing is said. */
class NotSimple extends Error {}

/**
 * The lengths of texts that a simple pattern matches: literals, classes, groups, alternatives and repetitions between `^` and `$`.
 * Nothing for what has look-around, references or flags. A pattern without `^` and `$` only has a least length.
 */
export function measurePattern(pattern: string): PatternLength | undefined {
  const startsHere = pattern.startsWith('^');
  // An even number of backslashes before it leaves the sign its meaning.
  const endsHere = /(?:^|[^\\])(?:\\\\)*\$$/.test(pattern);
  const anchored = startsHere && endsHere;
  const reader: Reader = { text: pattern.slice(startsHere ? 1 : 0, endsHere ? -1 : undefined), at: 0, depth: 0 };
  try {
    const { least, most, branches } = readAlternatives(reader);
    if (reader.at < reader.text.length) return undefined;
    // In `^a|b$` each branch is anchored at one end only.
    return { least, most: anchored && branches === 1 ? most : Number.POSITIVE_INFINITY };
  } catch (error) {
    if (error instanceof NotSimple) return undefined;
    throw error;
  }
}

function readAlternatives(reader: Reader): PatternLength & { branches: number } {
  let found = readSequence(reader);
  let branches = 1;
  while (reader.text[reader.at] === '|') {
    reader.at += 1;
    const other = readSequence(reader);
    found = { least: Math.min(found.least, other.least), most: Math.max(found.most, other.most) };
    branches += 1;
  }
  return { ...found, branches };
}

function readSequence(reader: Reader): PatternLength {
  let least = 0;
  let most = 0;
  while (reader.at < reader.text.length && reader.text[reader.at] !== '|' && reader.text[reader.at] !== ')') {
    const atom = readAtom(reader);
    const [from, to] = readRepetition(reader);
    least += atom.least * from;
    most += to === 0 || atom.most === 0 ? 0 : atom.most * to;
  }
  return { least, most };
}

const one: PatternLength = { least: 1, most: 1 };

function readAtom(reader: Reader): PatternLength {
  const sign = reader.text[reader.at] ?? '';
  if (sign === '(') {
    reader.at += 1;
    if (reader.text.startsWith('?:', reader.at)) reader.at += 2;
    else if (reader.text[reader.at] === '?') throw new NotSimple();
    reader.depth += 1;
    if (reader.depth > deepest) throw new NotSimple();
    const inner = readAlternatives(reader);
    if (reader.text[reader.at] !== ')') throw new NotSimple();
    reader.at += 1;
    reader.depth -= 1;
    return inner;
  }
  const token = /^(?:\[(?:\\.|[^\]\\])+\]|\\[dDwWsS.\-/()[\]{}*+?|^$\\]|\\u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]+\}|\\p\{[^}]+\}|[^\\[\](){}*+?|^$])/u.exec(reader.text.slice(reader.at))?.[0];
  if (token === undefined) throw new NotSimple();
  reader.at += token.length;
  return one;
}

function readRepetition(reader: Reader): [from: number, to: number] {
  const [token, from, comma, to] = /^(?:[*+?]|\{(\d{1,5})(,)?(\d{1,5})?\})\??/.exec(reader.text.slice(reader.at)) ?? [];
  if (token === undefined) return [1, 1];
  reader.at += token.length;
  if (token.startsWith('*')) return [0, Number.POSITIVE_INFINITY];
  if (token.startsWith('+')) return [1, Number.POSITIVE_INFINITY];
  if (token.startsWith('?')) return [0, 1];
  return [Number(from), to !== undefined ? Number(to) : comma === undefined ? Number(from) : Number.POSITIVE_INFINITY];
}
