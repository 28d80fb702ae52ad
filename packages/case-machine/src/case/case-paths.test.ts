import type { CaseStatus } from '@lianban/contract';
import { transition } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { allowedEvents } from './allowed-events.ts';
import { CASE_EVENT_NAMES } from './case-events.ts';
import type { CaseEvent, CaseEventName } from './case-events.ts';
import { caseMachine } from './case-machine.ts';
import { isCaseEnded, persistCase, restoreCase, toCaseStatus } from './case-snapshot.ts';
import { toExampleEvent as toEvent } from './example-event.ts';
import { startCase } from './start-case.ts';
import { transitionCase } from './transition-case.ts';

const INPUT = { projectNo: 'P1', itemKey: 'birthRegistration', waitingFor: ['birthCertificate'] };

/** The same rules told independently, without states: flags and `if`s. Answers undefined for what is illegal. */
interface SimpleCase {
  waiting: boolean;
  accepted: boolean;
  correcting: boolean;
  correctedOnce: boolean;
  end: CaseStatus | undefined;
}
const SIMPLE_START: SimpleCase = {
  waiting: true,
  accepted: false,
  correcting: false,
  correctedOnce: false,
  end: undefined,
};

function simply(model: SimpleCase, name: CaseEventName): SimpleCase | undefined {
  if (model.end !== undefined) return undefined;
  if (name === 'withdraw') return { ...model, end: 'withdrawn' };
  if (model.waiting) return name === 'release' ? { ...model, waiting: false } : undefined;
  if (name === 'correct') return model.correcting ? { ...model, correcting: false } : undefined;
  if (name === 'refuse') return model.accepted ? undefined : { ...model, correcting: false, end: 'notAccepted' };
  if (name === 'deny') return model.accepted ? { ...model, correcting: false, end: 'notGranted' } : undefined;
  if (model.correcting) return undefined;
  if (name === 'requestCorrection') {
    return model.correctedOnce ? undefined : { ...model, correcting: true, correctedOnce: true };
  }
  if (name === 'accept') return model.accepted ? undefined : { ...model, accepted: true };
  if (name === 'step') return model.accepted ? model : undefined;
  if (name === 'grant') return model.accepted ? { ...model, end: 'granted' } : undefined;
  return undefined;
}

function simpleStatus(model: SimpleCase): CaseStatus {
  if (model.end !== undefined) return model.end;
  if (model.waiting) return 'waiting';
  if (model.correcting) return 'correcting';
  return model.accepted ? 'accepted' : 'submitted';
}

const traversal = {
  input: INPUT,
  events: CASE_EVENT_NAMES.map(toEvent),
  // Steps may repeat without end; they change nothing a path could depend on.
  serializeState: (snapshot: { value: unknown; context: { correction: unknown } }) =>
    JSON.stringify([snapshot.value, snapshot.context.correction !== null]),
};
const paths = getSimplePaths(caseMachine, traversal);

/** The events of one generated path; the first step is XState's own beginning. */
function toEvents(path: (typeof paths)[number]): CaseEvent[] {
  return path.steps.map((step) => step.event as CaseEvent).filter((event) => !event.type.startsWith('xstate.'));
}

describe('paths generated from the machine', () => {
  test('are not few', () => {
    expect(paths.length).toBeGreaterThan(20);
  });

  test('agree at every step, legal or not, with the independent model', () => {
    for (const path of paths) {
      let snapshot = startCase(INPUT);
      let model = SIMPLE_START;
      for (const event of toEvents(path)) {
        for (const name of CASE_EVENT_NAMES) {
          const expected = simply(model, name);
          const result = transitionCase(snapshot, toEvent(name));
          expect(result.ok ? result.status : undefined).toBe(expected && simpleStatus(expected));
        }
        const result = transitionCase(snapshot, event);
        const next = simply(model, event.type);
        if (!result.ok || next === undefined) throw new Error(`${event.type} was generated but is not legal`);
        snapshot = result.snapshot;
        model = next;
      }
      expect(toCaseStatus(snapshot)).toBe(simpleStatus(model));
    }
  });

  test('end alike whether the case lives on or is stored and restored between every two events', () => {
    for (const path of paths) {
      let live = restoreCase(startCase(INPUT));
      let stored = JSON.stringify(startCase(INPUT));
      for (const event of toEvents(path)) {
        [live] = transition(caseMachine, live, event);
        const result = transitionCase(JSON.parse(stored), event);
        if (!result.ok) throw new Error(`${event.type} is not legal after restoring`);
        stored = JSON.stringify(result.snapshot);
        expect(JSON.parse(stored)).toEqual(persistCase(live));
      }
    }
  });

  test('lead from every reachable place to an end', () => {
    for (const { state } of getShortestPaths(caseMachine, traversal)) {
      const onward = getShortestPaths(caseMachine, { ...traversal, fromState: state });
      expect(onward.some((path) => isCaseEnded(toCaseStatus(persistCase(path.state))))).toBe(true);
    }
  });

  test('leave nothing allowed at an end and something everywhere else', () => {
    for (const { state } of paths) {
      const snapshot = persistCase(state);
      expect(allowedEvents(snapshot).length === 0).toBe(isCaseEnded(toCaseStatus(snapshot)));
    }
  });
});
