import { initialTransition } from 'xstate';
import { caseMachine } from './case-machine.ts';
import type { CaseInput } from './case-machine.ts';
import { persistCase } from './case-snapshot.ts';
import type { CaseSnapshot } from './case-snapshot.ts';

/** Begins a case: `waiting` when it waits for other items, else `submitted`. The answer is plain JSON to be stored. */
export function startCase(input: CaseInput): CaseSnapshot {
  const [live] = initialTransition(caseMachine, input);
  return persistCase(live);
}
