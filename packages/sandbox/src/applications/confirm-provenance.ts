import type { ApplicationSubmission, PrefillResult, Provenance } from '@lianban/contract';
import type { UnifiedForm } from '@lianban/form-engine';
import { applyPrefill, readAnswer } from '@lianban/form-engine';

/**
 * Keeps, of where answers are said to come from, only what the registers confirm now: an answer that equals the register's
 * is the register's, every other one was typed, whatever the browser says.
 */
export function confirmProvenance(
  form: UnifiedForm,
  submission: ApplicationSubmission,
  prefill: PrefillResult,
  now: string,
): Record<string, Provenance> {
  const confirmed = applyPrefill(form, prefill.values);
  return Object.fromEntries(
    form.fields.flatMap(({ pointer }): [string, Provenance][] => {
      const given = readAnswer(submission.answers, pointer);
      if (given === undefined) return [];
      const source = confirmed.provenance[pointer];
      const isSame = source !== undefined && readAnswer(confirmed.answers, pointer) === given;
      return [[pointer, isSame ? source : { kind: 'typed', obtainedAt: now }]];
    }),
  );
}

