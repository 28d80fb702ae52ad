type Row = Record<string, unknown>;

/** More columns than this have no number of 53 bits; more patterns than this are no patterns. */
const maxColumns = 52;
const maxPatterns = 500;

/**
 * Empty rows to fill. An object to which thirty names are added one by one becomes a dictionary in V8: twice the time to build it, to
 * validate it and to walk it. The rows of a file have few patterns of empty cells, so of each pattern a row is made once, from JSON, and copied.
 */
export class RowPatterns {
  readonly #names: readonly string[];
  readonly #rows = new Map<number, Row>();

  /** @param names the fields in the order in which `create` is told whether they are there. */
  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** A row that has the fields for which `isPresent` says so, all `null`; an empty one when that is not worth it. */
  create(isPresent: (index: number) => boolean): Row {
    const { length } = this.#names;
    if (length > maxColumns) return {};
    let pattern = 0;
    for (let index = 0, bit = 1; index < length; index += 1, bit *= 2) if (isPresent(index)) pattern += bit;
    const row = this.#rows.get(pattern) ?? this.#remember(pattern, isPresent);
    return row === undefined ? {} : { ...row };
  }

  #remember(pattern: number, isPresent: (index: number) => boolean): Row | undefined {
    if (this.#rows.size >= maxPatterns) return undefined;
    const row = JSON.parse(`{${this.#names.flatMap((name, index) => (isPresent(index) ? [`${JSON.stringify(name)}:null`] : [])).join(',')}}`) as Row;
    this.#rows.set(pattern, row);
    return row;
  }
}
