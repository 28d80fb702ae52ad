import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatMoment, formatTime } from '../../base/format-moment.ts';
import { icon } from '../../base/icon/icon.ts';
import { submittingMark, toApplyStep } from './apply-step.ts';
import type { ApplyView } from './apply-view.ts';

/** The word of each step in the step bar. */
export const stepWords = { guide: 'stepGuide', scenario: 'stepScenario', items: 'stepItems', consent: 'stepConsent', form: 'stepForm', materials: 'stepMaterials', review: 'stepReview' } as const;

/** 已保存: when the draft was kept, or that it was not. */
export const renderDraft = ({ t, draftState, keepDraft }: ApplyView): TemplateResult => {
  if (draftState.kind === 'failed') return html`<p class="draft failed" role="status">${icon('warning')}${t('draftFailed')}<button type="button" class="button quiet small" @click=${keepDraft}>${t('draftRetry')}</button></p>`;
  const words = draftState.kind === 'saved' ? html`${icon('check')}${t('draftSaved', { time: formatTime(draftState.savedAt) })}` : draftState.kind === 'pending' ? t('draftSaving') : nothing;
  return html`<p class="draft" part="draft" role="status">${words}</p>`;
};

/** 继续办理: what was begun before, and the choice to go on with it. */
export const renderResume = ({ flow, t, locale, offered, resume, restart }: ApplyView): TemplateResult | typeof nothing => {
  if (offered === undefined) return nothing;
  const step = toApplyStep(offered.step);
  return html`<section class="resume" part="resume">
    <h3>${t('resumeTitle')}</h3>
    <p>${t('resumeText', { savedAt: formatMoment(offered.savedAt, locale), step: t(stepWords[step === 'receipt' ? 'review' : step]) })}</p>
    ${offered.step === submittingMark ? html`<p>${t('resumeUncertain')}</p>` : nothing}
    ${offered.bundleVersion === flow.definition.bundle.bundleVersion ? nothing : html`<p>${t('resumeVersion')}</p>`}
    <div class="actions"><button type="button" class="button primary" part="resume-button" @click=${resume}>${t('resume')}</button><button type="button" class="button" part="restart" @click=${restart}>${t('restart')}</button></div>
  </section>`;
};
