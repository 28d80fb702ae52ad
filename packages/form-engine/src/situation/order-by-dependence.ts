import { FormEngineError } from '../errors.ts';
import type { UnifiedField } from '../merge/unified-form.ts';

/**
 * Orders positions so that each comes after its deciders, keeping the form's order otherwise.
 * Walks with its own stack: a chain of ten thousand conditions must not overflow the call stack.
 */
export function orderByDependence(fields: readonly UnifiedField[], deciders: readonly (readonly number[])[]): number[] {
  const order: number[] = [];
  const state: ('open' | 'done' | undefined)[] = [];
  for (let start = 0; start < fields.length; start++) {
    const stack = [start];
    while (stack.length > 0) {
      const position = stack[stack.length - 1] as number;
      if (state[position] === 'done') {
        stack.pop();
      } else if (state[position] === 'open') {
        state[position] = 'done';
        order.push(position);
        stack.pop();
      } else {
        state[position] = 'open';
        for (const decider of deciders[position] ?? []) {
          if (state[decider] === 'open') throw cycle(fields, stack.filter((other) => state[other] === 'open'));
          if (state[decider] === undefined) stack.push(decider);
        }
      }
    }
  }
  return order;
}

const cycle = (fields: readonly UnifiedField[], positions: readonly number[]): FormEngineError => {
  const pointers = positions.map((position) => fields[position]?.pointer ?? '');
  return new FormEngineError(
    'form-engine/condition-cycle',
    `Failed to order the fields ${pointers.join(', ')}: each waits for another to know whether it is visible. Change x-visible-when of one of them.`,
    { pointers },
  );
};
