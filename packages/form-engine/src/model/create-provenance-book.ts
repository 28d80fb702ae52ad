import type { Clock, JsonPointer, Provenance } from '@lianban/contract';

interface ProvenanceBook {
  locked(pointer: JsonPointer): boolean;
  /** Notes that a person typed the value now. */
  typed(pointer: JsonPointer): void;
  of(pointers: readonly JsonPointer[]): Record<JsonPointer, Provenance>;
}

/** Keeps where each value comes from. Without a clock a typed value has no entry, because its time is unknown. */
export function createProvenanceBook(initial: Readonly<Record<JsonPointer, Provenance>>, clock: Clock | undefined): ProvenanceBook {
  const entries = new Map(Object.entries(initial));
  return {
    locked: (pointer) => entries.get(pointer)?.locked === true,
    typed(pointer) {
      if (clock) entries.set(pointer, { kind: 'typed', obtainedAt: clock.now() });
      else entries.delete(pointer);
    },
    of: (pointers) =>
      Object.fromEntries(
        pointers.flatMap((pointer) => {
          const entry = entries.get(pointer);
          return entry ? [[pointer, entry] as const] : [];
        }),
      ),
  };
}
