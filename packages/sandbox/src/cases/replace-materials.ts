import type { SubmittedMaterial } from '@lianban/contract';

/** Puts materials into the place of those with their key; what is new comes last. Everything else keeps its place. */
export function replaceMaterials<T extends SubmittedMaterial>(materials: readonly T[], replacements: readonly T[]): T[] {
  const byKey = new Map(replacements.map((entry) => [entry.materialKey, entry]));
  const kept = materials.map((entry) => byKey.get(entry.materialKey) ?? entry);
  const known = new Set(materials.map((entry) => entry.materialKey));
  return [...kept, ...[...byKey.values()].filter((entry) => !known.has(entry.materialKey))];
}
