import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseActionName } from '@lianban/contract';
import type { FieldChangedEvent } from '../../fields/base/field-changed-event.ts';
import '../../fields/text/lianban-text-field.ts';
import '../../fields/textarea/lianban-textarea-field.ts';
import type { ActionDraft, DraftField } from './action-draft.ts';
import type { DeskWords } from './action-words.ts';
import { isNegative } from './action-words.ts';

export interface ActionFields {
  t: DeskWords;
  draft: ActionDraft;
  change: (draft: ActionDraft) => void;
  errorOf: (field: DraftField) => string | undefined;
}

/** The label each text field has under an action; needed again to word its problem. */
export const labelOf = (t: DeskWords, action: CaseActionName, field: DraftField): string => {
  if (field === 'stepName') return t('stepName');
  if (field === 'resultCertName') return t('certNameField');
  if (field === 'resultCertNo') return t('certNoField');
  if (field === 'deadline') return t('deadline');
  return t(action === 'step' ? 'stepExplain' : isNegative(action) ? 'reason' : 'opinion');
};

const read = (event: FieldChangedEvent): string => (typeof event.value === 'string' ? event.value : '');

/** The fields of the actions that are not a correction list. */
export const actionFields = (action: CaseActionName, { t, draft, change, errorOf }: ActionFields): TemplateResult => {
  const line = (field: 'stepName' | 'resultCertName' | 'resultCertNo', required: boolean, hint?: string): TemplateResult => html`
    <lianban-text-field data-field=${field} ?required=${required} .label=${labelOf(t, action, field)} .hint=${hint} .value=${draft[field] || undefined} .error=${errorOf(field)}
      @lianban-field-changed=${(event: FieldChangedEvent) => change({ ...draft, [field]: read(event) })}></lianban-text-field>`;
  const opinion = (required: boolean, hint?: string): TemplateResult => html`
    <lianban-textarea-field data-field="explain" ?required=${required} .maxlength=${2000} .label=${labelOf(t, action, 'explain')} .hint=${hint} .value=${draft.explain || undefined} .error=${errorOf('explain')}
      @lianban-field-changed=${(event: FieldChangedEvent) => change({ ...draft, explain: read(event) })}></lianban-textarea-field>`;
  if (action === 'step') return html`${line('stepName', true, t('stepNameHint'))}${opinion(true)}`;
  if (action === 'grant') return html`${line('resultCertName', false)}${line('resultCertNo', false)}${opinion(false)}`;
  return isNegative(action) ? opinion(true, t('reasonHint')) : opinion(false);
};
