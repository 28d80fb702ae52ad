import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { notice } from '../../base/notice/notice.ts';
import type { AnswerChangedEvent } from '../form/answer-changed-event.ts';
import type { LianbanMaterials } from '../materials/lianban-materials.ts';
import type { MaterialsChangedEvent } from '../materials/materials-changed-event.ts';
import '../form/lianban-form.ts';
import '../materials/lianban-materials.ts';
import { joinList, joinSentences } from '../../strings/join.ts';
import type { ApplyView } from './apply-view.ts';
import { itemNames } from './bundle-facts.ts';

/** One object for all renderings: a new one would be news to the element. */
const none: Readonly<Record<string, string>> = {};

/** 填写信息: the one form, with what merging and prefill have saved. */
export const renderForm = ({ flow, t, locale, refusal, changed }: ApplyView): TemplateResult => {
  const onChange = (event: AnswerChangedEvent): void => {
    refusal?.mendAnswer(event.path);
    changed();
  };
  const { forms, asked, count, prefilled } = flow.savings;
  return html`
    <h2 class="step-title" tabindex="-1" data-heading>${t('formTitle')}</h2>
    <p class="step-text">${joinSentences(locale, [t('formText', { forms, asked, count }), ...(prefilled > 0 ? [t('formPrefilled', { count: prefilled })] : [])])}</p>
    ${flow.unavailable.length === 0 ? nothing : notice({ tone: 'warning', body: t('prefillUnavailable', { sources: joinList(locale, flow.unavailable.map((each) => each.sourceName)) }) })}
    <lianban-form exportparts="section, error-summary" .form=${flow.form} .model=${flow.model} @lianban-answer-changed=${onChange}></lianban-form>`;
};

/** 提交材料: the one set of materials. */
export const renderMaterials = ({ flow, t, refusal, changed }: ApplyView): TemplateResult => {
  const onChange = (event: MaterialsChangedEvent): void => {
    flow.materials = event.value;
    refusal?.mendMaterials((event.currentTarget as LianbanMaterials).problems);
    changed();
  };
  return html`
    <h2 class="step-title" tabindex="-1" data-heading>${t('materialsTitle')}</h2>
    <p class="step-text">${t('materialsText')}</p>
    <lianban-materials exportparts="material, upload" .needed=${flow.needed} .value=${flow.materials} .itemNames=${itemNames(flow.definition)} .problems=${refusal?.materials ?? none} @lianban-materials-changed=${onChange}></lianban-materials>`;
};
