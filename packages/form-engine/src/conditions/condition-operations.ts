/**
 * JSON Logic operations a definition may use. Left out: `log`, which would print answers, and `method`, which could call code.
 * Source: jsonlogic.com/operations.html; decision 0004.
 */
export const CONDITION_OPERATIONS: ReadonlySet<string> = new Set(
  'var missing missing_some if ?: and or ! !! == === != !== < <= > >= max min + - * / % in cat substr merge map filter reduce all none some'.split(' '),
);

/** Operations whose second argument sees one list entry, not the answers. */
export const LIST_OPERATIONS: ReadonlySet<string> = new Set(['map', 'filter', 'reduce', 'all', 'none', 'some']);
