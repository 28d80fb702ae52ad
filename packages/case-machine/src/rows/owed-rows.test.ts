import { expect, test } from 'vitest';
import type { CaseEventName } from '../case/case-events.ts';
import { toExampleEvent as toEvent } from '../case/example-event.ts';
import { startCase } from '../case/start-case.ts';
import { transitionCase } from '../case/transition-case.ts';
import { owedRows } from './owed-rows.ts';

/** Plays a case and lists what each step owed. */
function owedAlong(names: CaseEventName[]): string[][] {
  let snapshot = startCase({ projectNo: 'P1', itemKey: 'birthCertificate' });
  return names.map((name) => {
    const owed = owedRows(name, snapshot);
    const result = transitionCase(snapshot, toEvent(name));
    if (!result.ok) throw new Error(`${name} is not legal`);
    snapshot = result.snapshot;
    return [...owed];
  });
}

test('a case that is corrected and granted owes its rows with parents first', () => {
  expect(owedAlong(['accept', 'requestCorrection', 'correct', 'step', 'grant'])).toEqual([
    ['caseAccept', 'caseMaterial'],
    ['caseCorrection'],
    ['caseCorrection', 'caseMaterial'],
    ['caseStep'],
    ['caseStep', 'caseResult', 'serviceRecord'],
  ]);
});

test('a refusal owes the not-accepted row and its result', () => {
  expect(owedAlong(['refuse'])).toEqual([['caseAccept', 'caseResult', 'serviceRecord']]);
});

test('a decision over an unanswered notice closes the notice too', () => {
  expect(owedAlong(['accept', 'requestCorrection', 'deny'])[2]).toContain('caseCorrection');
  expect(owedAlong(['requestCorrection', 'refuse'])[1]).toContain('caseCorrection');
});

test('what was withdrawn before acceptance owes no result, afterwards it does', () => {
  expect(owedAlong(['withdraw'])).toEqual([[]]);
  expect(owedAlong(['accept', 'withdraw'])[1]).toEqual(['caseResult', 'serviceRecord']);
});
