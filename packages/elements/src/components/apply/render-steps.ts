import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { notice } from '../../base/notice/notice.ts';
import type { MaterialsChangedEvent } from '../materials/materials-changed-event.ts';
import '../form/lianban-form.ts';
import '../materials/lianban-materials.ts';
import type { ApplyView } from './apply-view.ts';
import { itemNames } from './bundle-facts.ts';

/** 填写信息: the one form, with what merging and prefill have saved. */
export const renderForm = ({ flow, t, changed }: ApplyView): TemplateResult => {
  const { forms, asked, count, prefilled } = flow.savings;
  return html`
    <h2 class="step-title" tabindex="-1" data-heading>${t('formTitle')}</h2>
    <p class="step-text">${t('formText', { forms, asked, count })}${prefilled > 0 ? t('formPrefilled', { count: prefilled }) : ''}</p>
    ${flow.unavailable.length === 0 ? nothing : notice({ tone: 'warning', body: t('prefillUnavailable', { sources: flow.unavailable.map((each) => each.sourceName).join('、') }) })}
    <lianban-form exportparts="section, error-summary" .form=${flow.form} .model=${flow.model} @lianban-answer-changed=${changed}></lianban-form>`;
};

/** 提交材料: the one set of materials. */
export const renderMaterials = ({ flow, t, changed }: ApplyView, problems: Readonly<Record<string, string>>): TemplateResult => {
  const onChange = (event: MaterialsChangedEvent): void => {
    flow.materials = event.value;
    changed();
  };
  return html`
    <h2 class="step-title" tabindex="-1" data-heading>${t('materialsTitle')}</h2>
    <p class="step-text">${t('materialsText')}</p>
    <lianban-materials exportparts="material, upload" .needed=${flow.needed} .value=${flow.materials} .itemNames=${itemNames(flow.definition)} .problems=${problems} @lianban-materials-changed=${onChange}></lianban-materials>`;
};
