import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../base/icon/icon.ts';
import { notice } from '../../base/notice/notice.ts';
import { word } from '../../strings/define-strings.ts';
import type { Strings } from '../../strings/define-strings.ts';
import { fieldStrings } from '../../fields/strings.ts';
import { color, space, type } from '../../tokens/index.ts';
import { answerList } from '../form/answer-list.ts';
import { findMaterialAnswer, missingMaterials } from '../materials/material-answer.ts';
import type { ApplyStep } from './apply-step.ts';
import type { ApplyView } from './apply-view.ts';
import { countDepartments } from './bundle-facts.ts';

/** 核对提交: everything that will be sent, with its source, and a way back to every part of it. */
export const renderReview = (view: ApplyView): TemplateResult => {
  const { flow, t, formWords, locale, goToSection } = view;
  const { definition, scenario } = flow;
  const chosen = definition.items.filter((item) => flow.items.includes(item.itemKey));
  const rows = flow.questions.map((question) => [question.title, question.options.find((option) => option.value === scenario[question.key])?.label ?? '']);
  return html`
    <h2 class="step-title" tabindex="-1" data-heading>${t('reviewTitle')}</h2>
    <p class="step-text">${t('reviewText', { depts: countDepartments(definition, flow.items) })}</p>
    ${renderOutcome(view)}
    ${part(view, 'items', t('reviewItems'), html`<ul class="reviewed">${chosen.map((item) => html`<li><strong>${item.taskName}</strong><span>${item.deptName}</span></li>`)}</ul>`)}
    ${part(view, 'scenario', t('reviewScenario'), html`<dl>${rows.map(([title, label]) => html`<div class="answer"><dt>${title}</dt><dd>${label}</dd></div>`)}</dl>`)}
    ${answerList(flow.form, flow.model, { t: formWords, fieldWords: (key, ...params) => word(fieldStrings as unknown as Strings, locale, key, params[0] as Record<string, string> | undefined), locale, edit: goToSection })}
    ${part(view, 'materials', t('reviewMaterials'), renderMaterials(view))}
    ${renderPledge(view)}`;
};

const part = ({ t, go }: ApplyView, step: ApplyStep, title: string, content: TemplateResult): TemplateResult => html`
  <section class="card flat answers" part="section">
    <div class="answers-head"><h3 class="section-title">${title}</h3><button type="button" class="button quiet small" part="edit" aria-label=${t('editWhat', { what: title })} @click=${() => go(step)}>${icon('edit')}${t('edit')}</button></div>
    ${content}
  </section>`;

const renderMaterials = ({ flow, t }: ApplyView): TemplateResult => html`<ul class="reviewed">${flow.needed.map((needed) => {
  const answer = findMaterialAnswer(needed, flow.materials);
  const text = answer === undefined ? t('materialNone') : answer.mode === 'exempt' ? t('materialExempt') : answer.mode === 'later' ? t('materialLater') : t('materialUploaded', { count: answer.fileIds?.length ?? 0 });
  const files = answer?.files?.map((file) => file.fileName).join('、');
  return html`<li><strong>${needed.material.materialName}</strong><span class=${answer?.mode ?? 'none'}>${answer?.mode === 'exempt' ? icon('shield') : nothing}${text}${files ? `（${files}）` : ''}</span></li>`;
})}</ul>`;

const renderOutcome = ({ flow, outcome, refusal, t, checked, submitting, go }: ApplyView): TemplateResult | typeof nothing => {
  if (submitting) return nothing;
  const wrong = checked ? flow.model.validate().length : 0;
  const missing = checked ? missingMaterials(flow.needed, flow.materials).length : 0;
  if (wrong + missing > 0) {
    const fix = (step: ApplyStep): TemplateResult => html`<button type="button" class="button small" @click=${() => go(step)}>${t('goFix')}</button>`;
    return html`${wrong === 0 ? nothing : notice({ tone: 'danger', role: 'alert', title: t('submitCheckForm', { count: wrong }), actions: fix('form') })}
      ${missing === 0 ? nothing : notice({ tone: 'danger', role: 'alert', title: t('submitCheckMaterials', { count: missing }), actions: fix('materials') })}`;
  }
  const refused = refusal?.messages ?? [];
  if (refused.length > 0) return notice({ tone: 'danger', role: 'alert', title: t('invalidTitle'), body: html`<ul>${refused.map((message) => html`<li>${message}</li>`)}</ul>` });
  if (outcome?.kind === 'refused') return html`<lianban-problem .error=${outcome.error} without-retry></lianban-problem>`;
  return flow.uncertain ? notice({ tone: 'warning', role: 'alert', title: t('uncertainTitle'), body: t('uncertainHow') }) : nothing;
};

const renderPledge = ({ flow, t, checked, submitting, changed }: ApplyView): TemplateResult => {
  const missing = checked && !flow.pledged;
  const toggle = (event: Event): void => {
    flow.pledged = (event.target as HTMLInputElement).checked;
    changed();
  };
  return html`<div class="pledge ${missing ? 'invalid' : ''}">
    <label class="choice ${flow.pledged ? 'checked' : ''}"><input id="pledge" type="checkbox" .checked=${live(flow.pledged)} ?disabled=${submitting} aria-describedby=${missing ? 'pledge-error' : nothing} @change=${toggle}><span class="tick">${icon('check')}</span><span class="choice-text">${t('pledge')}</span></label>
    ${missing ? html`<p class="error" id="pledge-error">${icon('warning')}<span>${t('pledgeMissing')}</span></p>` : nothing}
  </div>`;
};

export const reviewStyles = css`
  .reviewed li { display: flex; flex-direction: column; padding: ${space.m} 0; border-bottom: 1px solid ${color.line}; }
  .reviewed li:last-child { padding-bottom: 0; border-bottom: 0; }
  .reviewed strong { font-weight: ${type.medium}; }
  .reviewed span { display: flex; align-items: center; color: ${color.textSoft}; }
  .reviewed .exempt { color: ${color.success}; } .reviewed .later { color: ${color.warning}; }
  .reviewed svg { margin-inline-end: 6px; }
  .pledge { margin-top: ${space.xl}; }
  .pledge .error { display: flex; margin-top: ${space.s}; color: ${color.danger}; font-weight: ${type.medium}; } .pledge .error svg { margin: 0.2em 6px 0 0; }
  .notice + .answers, lianban-problem + .answers { margin-top: ${space.l}; }
  .notice + .notice { margin-top: ${space.m}; }
  @media (min-width: 600px) { .reviewed li { flex-direction: row; justify-content: space-between; } .reviewed strong { padding-inline-end: ${space.l}; } .reviewed span { text-align: end; } }
`;
