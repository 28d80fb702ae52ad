import type { BundleStatus, CaseStatus } from '@lianban/contract';
import { assign, setup } from 'xstate';
import { isCaseEnded } from '../case/case-snapshot.ts';
import type { BundleMembers } from './bundle-members.ts';

/** One of the bundle's cases has a new status. */
export interface CaseChangedEvent {
  type: 'caseChanged';
  itemKey: string;
  status: CaseStatus;
}

export interface BundleContext {
  applicationId: string;
  members: BundleMembers;
}

/** Every state but the passing `weighing` is a status the applicant is told. */
export type BundleState = BundleStatus;

const statuses = (context: BundleContext): CaseStatus[] => Object.values(context.members).map((member) => member.status);

/**
 * The machine of a bundle case (一件事办件): its status follows from its members' statuses after each change.
 *
 * It ends when all members have: `finished` with all granted, `partlyFinished` with some, `withdrawn` when the applicant
 * took back every one, else `notFinished`. A status already ended never changes again.
 */
export const bundleMachine = setup({
  types: {
    context: {} as BundleContext,
    events: {} as CaseChangedEvent,
    input: {} as BundleContext,
  },
  guards: {
    isOpenMember: ({ context, event }) => {
      const member = context.members[event.itemKey];
      return member !== undefined && !isCaseEnded(member.status);
    },
    areAllGranted: ({ context }) => statuses(context).every((status) => status === 'granted'),
    areAllWithdrawn: ({ context }) => statuses(context).every((status) => status === 'withdrawn'),
    areAllEndedSomeGranted: ({ context }) =>
      statuses(context).every(isCaseEnded) && statuses(context).includes('granted'),
    areAllEnded: ({ context }) => statuses(context).every(isCaseEnded),
    isOneCorrecting: ({ context }) => statuses(context).includes('correcting'),
    isOneHandled: ({ context }) => statuses(context).some((status) => status !== 'waiting' && status !== 'submitted'),
  },
  actions: {
    recordStatus: assign({
      members: ({ context, event }) => {
        const member = context.members[event.itemKey];
        return member === undefined
          ? context.members
          : { ...context.members, [event.itemKey]: { ...member, status: event.status } };
      },
    }),
  },
}).createMachine({
  id: 'bundle',
  context: ({ input }) => ({ ...input }),
  initial: 'weighing',
  on: { caseChanged: { guard: 'isOpenMember', target: '.weighing', actions: 'recordStatus' } },
  states: {
    weighing: {
      always: [
        { guard: 'areAllGranted', target: 'finished' },
        { guard: 'areAllWithdrawn', target: 'withdrawn' },
        { guard: 'areAllEndedSomeGranted', target: 'partlyFinished' },
        { guard: 'areAllEnded', target: 'notFinished' },
        { guard: 'isOneCorrecting', target: 'correcting' },
        { guard: 'isOneHandled', target: 'handling' },
        { target: 'submitted' },
      ],
    },
    submitted: {},
    handling: {},
    correcting: {},
    finished: { type: 'final' },
    partlyFinished: { type: 'final' },
    notFinished: { type: 'final' },
    withdrawn: { type: 'final' },
  },
});
