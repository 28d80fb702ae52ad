/** A record of more bytes is no row of any table; it is what an open quote makes of the rest of a file. */
export const maxRecordBytes = 1 << 20;

/** The options every CSV is parsed with; the bench parses with the same. */
export const csvOptions = { relax_quotes: true, relax_column_count: true, skip_empty_lines: true, max_record_size: maxRecordBytes, bom: true } as const;
