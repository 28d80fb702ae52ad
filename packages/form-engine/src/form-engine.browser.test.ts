import { expect } from 'chai';

import { newbornDefinition } from '@lianban/contract/definitions/newborn';

import vectors from '../vectors/conditions.json' with { type: 'json' };
import { createFormModel, evaluateCondition, mergeForms, reachItems, splitAnswers, validateAnswers } from './index.ts';
import type { ConditionData } from './index.ts';

const scenario = { maritalStatus: 'single', birthplace: 'home' };

describe('form-engine where making code from text is forbidden', () => {
  before(() => {
    // A policy can be added to a page but never taken away: it holds for the rest of this file.
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "script-src 'self'; require-trusted-types-for 'script'";
    document.head.append(policy);
  });

  it('stands in a page that really forbids it', () => {
    const make = (): unknown => Reflect.construct(Function, ['return 1']);
    expect(make).to.throw(EvalError);
  });

  it('decides the conditions of the shared vectors', () => {
    const cases = vectors.cases.filter((entry) => 'expected' in entry);
    expect(cases.length).to.be.greaterThan(15);
    for (const { name, rule, data, expected } of cases) {
      expect(evaluateCondition(rule as never, data as unknown as ConditionData), name).to.equal(expected);
    }
  });

  it('merges, fills in, validates and splits', () => {
    const items = reachItems(newbornDefinition.bundle, scenario);
    const form = mergeForms(newbornDefinition, items);
    const model = createFormModel(form, { scenario, clock: { now: () => '2026-03-02T09:00:00+08:00' } });
    model.set('/child/name', '阿依·古丽');
    model.set('/child/birthDate', '2026-03-03');
    model.set('/child/birthWeightGrams', 100);
    const rules = model.validate().filter(({ rule }) => rule !== 'required');
    expect(rules.map(({ pointer, rule }) => `${pointer} ${rule}`)).to.deep.equal(['/child/birthDate answer/date-max', '/child/birthWeightGrams minimum']);
    expect(validateAnswers(form, { scenario, answers: model.answers(), now: '2026-03-02T09:00:00+08:00' })).to.deep.equal(model.validate());
    expect(splitAnswers(form, { scenario, answers: model.answers() })['birthRegistration']).to.have.nested.property('child.name', '阿依·古丽');
  });
});
