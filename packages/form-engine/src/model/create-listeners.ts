import type { JsonPointer } from '@lianban/contract';

import type { FieldListener } from './form-model.ts';

interface Listeners {
  /** `''` hears every field. Returns how to stop. */
  add(pointer: JsonPointer, listener: FieldListener): () => void;
  /** Tells each listener of these fields; called when the model is consistent again. */
  tell(pointers: readonly JsonPointer[]): void;
}

/** Keeps who listens to which field. */
export function createListeners(): Listeners {
  const byPointer = new Map<JsonPointer, Set<FieldListener>>();
  return {
    add(pointer, listener) {
      const listeners = byPointer.get(pointer) ?? new Set<FieldListener>();
      byPointer.set(pointer, listeners.add(listener));
      return () => {
        listeners.delete(listener);
      };
    },
    tell(pointers) {
      for (const pointer of pointers) {
        // Copies, because a listener may stop listening while it is told.
        for (const listener of [...(byPointer.get(pointer) ?? []), ...(byPointer.get('') ?? [])]) listener(pointer);
      }
    },
  };
}
