import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../base/index.ts';
import type { FieldChangedEvent } from '../../fields/base/field-changed-event.ts';
import '../../fields/date/lianban-date-field.ts';
import '../../fields/textarea/lianban-textarea-field.ts';
import type { ActionDraft, DraftField } from './action-draft.ts';
import type { DeskWords } from './action-words.ts';
import type { CorrectionTarget } from './correction-targets.ts';

export interface CorrectionComposer {
  t: DeskWords;
  draft: ActionDraft;
  targets: readonly CorrectionTarget[];
  /** The first day a deadline may have. */
  tomorrow: string;
  change: (draft: ActionDraft) => void;
  /** The worded problem of one field, when it is to be shown. */
  errorOf: (field: DraftField) => string | undefined;
}

/** Composes the one-time correction list 一次性补正清单: everything that can be corrected, a reason beside each that is chosen. */
export const correctionComposer = (composer: CorrectionComposer): TemplateResult => {
  const { t, draft, targets, tomorrow, change, errorOf } = composer;
  const chosen = targets.filter(({ key }) => key in draft.reasons).length;
  const groups = [...new Set(targets.map(({ group }) => group))];
  const itemsError = errorOf('items');
  return html`
    <fieldset aria-describedby="items-error">
      <legend><strong>${t('targets')}</strong></legend>
      <p class="targets-hint">${t('targetsHint')}</p>
      ${groups.map((group) => html`
        <div class="group">
          <p class="group-title">${group}</p>
          <ul>${targets.filter((target) => target.group === group).map((target) => targetRow(composer, target))}</ul>
        </div>`)}
      <p class="count" role="status">${t('targetCount', { count: chosen })}</p>
      <div id="items-error">${itemsError === undefined ? nothing : html`<p class="error" part="error">${icon('warning')}${itemsError}</p>`}</div>
    </fieldset>
    <lianban-date-field data-field="deadline" .label=${t('deadline')} .hint=${t('deadlineHint')} .value=${draft.deadline || undefined} .min=${tomorrow} .error=${errorOf('deadline')}
      @lianban-field-changed=${(event: FieldChangedEvent) => change({ ...draft, deadline: typeof event.value === 'string' ? event.value : '' })}></lianban-date-field>`;
};

const targetRow = ({ t, draft, change, errorOf }: CorrectionComposer, { key, item }: CorrectionTarget): TemplateResult => {
  const on = key in draft.reasons;
  const { [key]: _dropped, ...others } = draft.reasons;
  return html`
    <li>
      <label class="target ${on ? 'on' : ''}"><input type="checkbox" data-target=${key} .checked=${on} @change=${() => change({ ...draft, reasons: on ? others : { ...draft.reasons, [key]: '' } })}><span>${item.label}</span></label>
      ${on ? html`<div class="why"><lianban-textarea-field data-field=${`reason ${key}`} required rows="2" .maxlength=${500} .label=${t('targetReason', { label: item.label })} .value=${draft.reasons[key] || undefined} .error=${errorOf(`reason ${key}`)}
        @lianban-field-changed=${(event: FieldChangedEvent) => change({ ...draft, reasons: { ...draft.reasons, [key]: typeof event.value === 'string' ? event.value : '' } })}></lianban-textarea-field></div>` : nothing}
    </li>`;
};
