import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import '../../base/steps/lianban-steps.ts';
import { applySteps } from './apply-step.ts';
import type { ApplyStep } from './apply-step.ts';
import type { ApplyView } from './apply-view.ts';
import { renderConsent } from './render-consent.ts';
import { renderDraft, stepWords } from './render-frame.ts';
import { renderItems } from './render-items.ts';
import { renderReview } from './render-review.ts';
import { renderScenario } from './render-scenario.ts';
import { renderForm, renderMaterials } from './render-steps.ts';

const contents: Partial<Record<ApplyStep, (view: ApplyView) => TemplateResult>> = { scenario: renderScenario, items: renderItems, consent: renderConsent, form: renderForm, materials: renderMaterials };

/** One step with what stands around it: the name of the bundle, the step bar, the way back and on. */
export const renderStep = (view: ApplyView): TemplateResult => html`
  <div class="top">
    <div class="top-line"><p class="bundle-name">${view.flow.definition.bundle.bundleName}</p>${renderDraft(view)}</div>
    <lianban-steps part="steps" .steps=${applySteps.map((key) => ({ key, title: view.t(stepWords[key]) }))} .current=${view.flow.step}></lianban-steps>
  </div>
  <div class="step">${(contents[view.flow.step] ?? renderReview)(view)}</div>
  ${renderFoot(view)}`;

const renderFoot = ({ flow, t, submitting, back, next, submit }: ApplyView): TemplateResult => {
  const last = flow.step === 'review';
  const label = last ? (submitting ? t('submitting') : flow.uncertain ? t('submitAgain') : t('submit')) : t('next');
  // 授权 has its own two buttons to go on with.
  return html`<div class="foot"><div class="actions">
    <button type="button" class="button" part="back" ?disabled=${submitting} @click=${back}>${t('back')}</button>
    ${flow.step === 'consent' ? nothing : html`<button type="button" class="button primary" part="next" aria-disabled=${submitting ? 'true' : nothing} @click=${last ? submit : next}>${label}</button>`}
  </div></div>`;
};
