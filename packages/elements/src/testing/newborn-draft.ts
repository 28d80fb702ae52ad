import type { Draft } from '@lianban/contract';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { newbornAnswers } from '@lianban/testkit';

/** A draft of the newborn bundle with everything filled in, waiting at the review; `change` puts it elsewhere. */
export const createNewbornDraft = (change: Partial<Draft> = {}): Draft => {
  const scenario = { maritalStatus: 'married', birthplace: 'hospital', settleWith: 'father' };
  const items = newbornDefinition.bundle.members.map((member) => member.itemKey);
  const file = (materialKey: string) => ({ materialKey, mode: 'upload' as const, fileIds: [`file-${materialKey}`] });
  return {
    draftId: 'newborn',
    savedAt: '2026-11-21T18:03:00+08:00',
    bundleVersion: newbornDefinition.bundle.bundleVersion,
    step: 'review',
    items,
    scenario,
    answers: newbornAnswers(newbornDefinition, { scenario, items }),
    materials: ['motherIdCard', 'fatherIdCard', 'marriageCertificate', 'householdBook', 'deliveryRecord', 'expenseReceipts', 'dischargeSummary'].map(file),
    provenance: {},
    consent: false,
    idempotencyKey: 'key-of-the-draft',
    ...change,
  };
};
