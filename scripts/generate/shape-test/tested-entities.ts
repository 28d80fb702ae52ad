import type { Entity } from '../load-schemas.ts';

/**
 * Which validated entities get a shape test: the rows of the exchange tables, which come by the million. All else comes one at a time; walking
 * its schema takes well under a millisecond, and pages stay small without a second copy of every field's name.
 */
export const toTestedEntities = (entities: readonly Entity[], validated: readonly string[]): string[] => {
  const tables = (entities.find(({ name }) => name === 'ExchangeTable')?.schema['enum'] ?? []) as string[];
  const rows = new Set(tables.map((table) => table.charAt(0).toUpperCase() + table.slice(1)));
  return validated.filter((name) => rows.has(name));
};
