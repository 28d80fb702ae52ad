import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { describe, expect, it } from 'vitest';
import { knownPrefill } from '../../testing/fake-prefill.ts';
import { ApplyFlow } from './apply-flow.ts';

const married = { maritalStatus: 'married', birthplace: 'hospital', settleWith: 'father' };

const createFlow = (scenario: Record<string, string> = married): ApplyFlow => {
  const flow = new ApplyFlow(newbornDefinition);
  for (const [key, value] of Object.entries(scenario)) flow.answerScenario(key, value);
  return flow;
};

describe('ApplyFlow', () => {
  it('asks who the child settles with only when the parents are married, and remembers the answer', () => {
    const flow = createFlow();
    flow.answerScenario('maritalStatus', 'single');
    expect(flow.questions.map((question) => question.key)).toEqual(['maritalStatus', 'birthplace']);
    expect(flow.effectiveScenario).not.toHaveProperty('settleWith');
    flow.answerScenario('maritalStatus', 'married');
    expect(flow.effectiveScenario.settleWith).toBe('father');
  });

  it('chooses every item of the situation, lets optional ones be left out, never the required one', () => {
    const flow = createFlow();
    expect(flow.items).toHaveLength(6);
    flow.chooseItem('socialSecurityCard', false);
    flow.chooseItem('birthRegistration', false);
    expect(flow.items).toContain('birthRegistration');
    expect(flow.items).not.toContain('socialSecurityCard');
  });

  it('keeps what was typed when an item is left out and chosen again', () => {
    const flow = createFlow();
    flow.model.set('/items/socialSecurityCard/bank', 'icbc');
    flow.chooseItem('socialSecurityCard', false);
    expect(flow.form.fields.map((field) => field.pointer)).not.toContain('/items/socialSecurityCard/bank');
    flow.chooseItem('socialSecurityCard', true);
    expect(flow.model.get('/items/socialSecurityCard/bank')).toBe('icbc');
  });

  it('keeps what was typed when the situation hides and shows it again', () => {
    const flow = createFlow();
    flow.model.set('/father/name', '林致远');
    flow.answerScenario('maritalStatus', 'single');
    expect(flow.toSubmission().answers).not.toHaveProperty('father');
    flow.answerScenario('maritalStatus', 'married');
    expect(flow.model.get('/father/name')).toBe('林致远');
  });

  it('puts register values in, locked ones over what was typed, others not', () => {
    const flow = createFlow();
    flow.model.set('/applicant/name', '陈小雨');
    flow.model.set('/applicant/mobile', '13900000009');
    flow.takePrefill(knownPrefill);
    expect(flow.model.get('/applicant/name')).toBe('陈晓雨');
    expect(flow.model.locked('/applicant/name')).toBe(true);
    expect(flow.model.get('/applicant/mobile')).toBe('13900000009');
    expect(flow.toSubmission().provenance['/applicant/name']).toMatchObject({ kind: 'register', sourceName: '人口库' });
  });

  it('exempts materials by the licences the registers hold', () => {
    const flow = createFlow();
    expect(flow.needed.filter((each) => each.exemptBy)).toHaveLength(0);
    flow.takePrefill(knownPrefill);
    expect(flow.needed.filter((each) => each.exemptBy).map((each) => each.material.materialKey).sort()).toEqual(['fatherIdCard', 'householdBook', 'marriageCertificate', 'motherIdCard']);
    expect(flow.toSubmission().materials).toContainEqual(expect.objectContaining({ materialKey: 'marriageCertificate', mode: 'exempt' }));
  });

  it('comes back whole from its draft, with the same key', () => {
    const flow = createFlow();
    flow.step = 'materials';
    flow.consent = true;
    flow.chooseItem('vaccinationCard', false);
    flow.takePrefill(knownPrefill);
    flow.model.set('/child/name', '林一诺');
    flow.materials = [{ materialKey: 'deliveryRecord', mode: 'upload', fileIds: ['f1'], files: [{ fileId: 'f1', fileName: '记录.png', mediaType: 'image/png', sizeBytes: 9, digest: '' }] }];
    const draft = JSON.parse(JSON.stringify(flow.toDraft('2026-11-22T09:30:00+08:00')));
    const back = ApplyFlow.fromDraft(newbornDefinition, draft);
    back.takeLicences(knownPrefill);
    expect(back.step).toBe('materials');
    expect(back.idempotencyKey).toBe(flow.idempotencyKey);
    expect(back.toSubmission()).toEqual(flow.toSubmission());
    expect(back.model.locked('/mother/name')).toBe(true);
  });

  it('remembers in the draft that a submission got no answer', () => {
    const flow = createFlow();
    flow.step = 'review';
    flow.uncertain = true;
    const back = ApplyFlow.fromDraft(newbornDefinition, flow.toDraft('2026-11-22T09:30:00+08:00'));
    expect(back).toMatchObject({ step: 'review', uncertain: true });
  });

  it('counts the questions merging has saved', () => {
    const flow = createFlow();
    flow.takePrefill(knownPrefill);
    const { forms, asked, count, prefilled } = flow.savings;
    expect(forms).toBe(6);
    expect(count).toBeLessThan(asked);
    expect(prefilled).toBe(12);
  });
});
