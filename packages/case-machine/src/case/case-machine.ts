import { assign, setup } from 'xstate';
import type { CaseEvent } from './case-events.ts';

/** What a case remembers besides its state. Plain JSON: no undefined, no functions, no personal data. */
export interface CaseContext {
  projectNo: string;
  itemKey: string;
  /** Item keys whose result this case waits for; informative, the bundle decides when to release. */
  waitingFor: string[];
  /** Number of steps (环节) recorded so far, the deciding one included. */
  stepCount: number;
  /** The one notice (补正告知书) this case ever had. */
  correction: { noticeNo: string; at: string; deadline: string } | null;
}

export interface CaseInput {
  projectNo: string;
  itemKey: string;
  /** Item keys that must be granted first; empty or left out starts the case at once. */
  waitingFor?: readonly string[];
}

/**
 * The machine of a single case (单办件): waiting for predecessors, before acceptance, after acceptance, ended.
 *
 * A correction (补正) may be asked before or after acceptance, but once only (一次性补正); its answer leads back to where it
 * was asked. Someone who never answers does not block the case: it can still be refused, denied or withdrawn.
 * The machine has no clock, starts nothing and owes no effects: what a transition owes to the exchange says `owedRows`.
 */
export const caseMachine = setup({
  types: {
    context: {} as CaseContext,
    events: {} as CaseEvent,
    input: {} as CaseInput,
  },
  guards: {
    isWaiting: ({ context }) => context.waitingFor.length > 0,
    isFirstCorrection: ({ context }) => context.correction === null,
  },
  actions: {
    countStep: assign({ stepCount: ({ context }) => context.stepCount + 1 }),
    recordCorrection: assign({
      correction: ({ context, event }) =>
        event.type === 'requestCorrection'
          ? { noticeNo: event.noticeNo, at: event.at, deadline: event.deadline }
          : context.correction,
    }),
    clearWaiting: assign({ waitingFor: [] }),
  },
}).createMachine({
  id: 'case',
  context: ({ input }) => ({
    projectNo: input.projectNo,
    itemKey: input.itemKey,
    waitingFor: [...(input.waitingFor ?? [])],
    stepCount: 0,
    correction: null,
  }),
  initial: 'arriving',
  states: {
    arriving: { always: [{ guard: 'isWaiting', target: 'waiting' }, { target: 'submitted' }] },
    waiting: {
      on: {
        release: { target: 'submitted', actions: 'clearWaiting' },
        withdraw: 'withdrawn',
      },
    },
    submitted: {
      on: {
        accept: 'accepted',
        refuse: 'notAccepted',
        requestCorrection: { guard: 'isFirstCorrection', target: 'correctingSubmission', actions: 'recordCorrection' },
        withdraw: 'withdrawn',
      },
    },
    correctingSubmission: {
      on: {
        correct: 'submitted',
        refuse: 'notAccepted',
        withdraw: 'withdrawn',
      },
    },
    accepted: {
      on: {
        requestCorrection: { guard: 'isFirstCorrection', target: 'correctingAccepted', actions: 'recordCorrection' },
        step: { actions: 'countStep' },
        grant: { target: 'granted', actions: 'countStep' },
        deny: { target: 'notGranted', actions: 'countStep' },
        withdraw: 'withdrawn',
      },
    },
    correctingAccepted: {
      on: {
        correct: 'accepted',
        deny: { target: 'notGranted', actions: 'countStep' },
        withdraw: 'withdrawn',
      },
    },
    granted: { type: 'final' },
    notGranted: { type: 'final' },
    notAccepted: { type: 'final' },
    withdrawn: { type: 'final' },
  },
});
