import { describe, expect, it } from 'vitest';

import type { JsonValue, PrefilledValue, Provenance } from '@lianban/contract';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { testPeople } from '@lianban/testkit';

import { mergeForms } from '../merge/merge-forms.ts';
import { applyPrefill } from './apply-prefill.ts';

const form = mergeForms(newbornDefinition, ['birthCertificate', 'birthRegistration']);
const register: Provenance = { kind: 'register', sourceName: '人口库', obtainedAt: '2026-03-01T08:00:00+08:00', locked: true };
const prefilled = (subject: string, element: string, value: JsonValue, provenance = register): PrefilledValue => ({ subject, element, value, provenance });

describe('applyPrefill', () => {
  it('puts a value at its unified place with where it comes from', () => {
    const { name, idNumber } = testPeople.mother;
    expect(applyPrefill(form, [prefilled('mother', 'person.name', name), prefilled('mother', 'person.idNumber', idNumber)])).toEqual({
      answers: { mother: { name, idNumber } },
      provenance: { '/mother/name': register, '/mother/idNumber': register },
    });
  });

  it('ignores what the form does not ask, does not let prefill, or finds empty', () => {
    const values = [prefilled('mother', 'person.height', 165), prefilled('child', 'person.name', '顾小满'), prefilled('mother', 'person.name', '')];
    expect(applyPrefill(form, values)).toEqual({ answers: {}, provenance: {} });
  });

  it('leaves what is already answered, unless the register rules', () => {
    const loose = { ...register, locked: false };
    const existing = { answers: { mother: { name: '许知', address: '青禾市某街' } }, provenance: {} };
    const { answers } = applyPrefill(form, [prefilled('mother', 'person.name', '许知夏'), prefilled('mother', 'person.address', '青禾市别处', loose)], existing);
    expect(answers).toEqual({ mother: { name: '许知夏', address: '青禾市某街' } });
    expect(existing.answers.mother.name).toBe('许知');
  });

  it('does not lock a value that the form would refuse', () => {
    const { answers, provenance } = applyPrefill(form, [prefilled('mother', 'person.idNumber', '529900')]);
    expect(answers).toEqual({ mother: { idNumber: '529900' } });
    expect(provenance['/mother/idNumber']).toMatchObject({ kind: 'register', locked: false });
  });
});
