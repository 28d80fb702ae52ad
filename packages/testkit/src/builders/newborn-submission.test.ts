import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { validateApplicationSubmission } from '@lianban/contract/validators';
import { mergeForms, reachItems, validateAnswers } from '@lianban/form-engine';
import { describe, expect, it } from 'vitest';

import { newbornScenarios } from './newborn-scenarios.ts';
import { newbornSubmission } from './newborn-submission.ts';

describe('newbornSubmission', () => {
  it.each(newbornScenarios)('is valid when $title', ({ scenario }) => {
    const submission = newbornSubmission(newbornDefinition, { scenario });
    expect(validateApplicationSubmission(submission)).toMatchObject({ valid: true, warnings: [] });
    const form = mergeForms(newbornDefinition, submission.items);
    expect(validateAnswers(form, { scenario, answers: submission.answers, now: '2026-03-02T09:00:00+08:00' })).toEqual([]);
  });

  it.each(reachItems(newbornDefinition.bundle, { maritalStatus: 'married', birthplace: 'hospital', settleWith: 'father' }))(
    'is valid for %s alone',
    (itemKey) => {
      const { scenario } = newbornScenarios[0]!;
      const { answers, items } = newbornSubmission(newbornDefinition, { scenario, items: [itemKey] });
      expect(items).toEqual([itemKey]);
      expect(validateAnswers(mergeForms(newbornDefinition, items), { scenario, answers, now: '2026-03-02T09:00:00+08:00' })).toEqual([]);
    },
  );

  it('says what it cannot answer when the definition asks something new', () => {
    const definition = structuredClone(newbornDefinition);
    const form = definition.forms.find(({ itemKey }) => itemKey === 'vaccinationCard')!;
    Object.assign(form.schema, { required: ['allergies'], properties: { allergies: { type: 'string', title: '过敏史' } } });
    const build = (): unknown => newbornSubmission(definition, { ...newbornScenarios[0]!, items: ['vaccinationCard'] });
    expect(build).toThrow(expect.objectContaining({ code: 'testkit/answer-missing' }));
  });
});
