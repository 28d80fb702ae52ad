import type { Entity } from '../load-schemas.ts';

/**
 * Which validated entities get a shape test: those of `schemas/exchange`, which come by the million. Definitions, applications and the like come
 * one at a time; walking their schema takes well under a millisecond, and their pages stay small without a second copy of every field's name.
 */
export const toTestedEntities = (entities: readonly Entity[], validated: readonly string[]): string[] => {
  const rows = new Set(entities.filter(({ folder }) => folder === 'exchange').map(({ name }) => name));
  return validated.filter((name) => rows.has(name));
};
