import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldChangedEvent } from '../../fields/base/field-changed-event.ts';
import type { ApplyView } from './apply-view.ts';

/** 选择情形: the questions that decide what has to be done; a question appears when an answer before calls for it. */
export const renderScenario = ({ flow, t, checked, changed }: ApplyView): TemplateResult => {
  const onChange = (key: string, event: FieldChangedEvent): void => {
    if (typeof event.value !== 'string') return;
    flow.answerScenario(key, event.value);
    changed();
  };
  return html`
    <h2 class="step-title" tabindex="-1" data-heading>${t('scenarioTitle')}</h2>
    <p class="step-text">${t('scenarioText')}</p>
    ${flow.questions.map(({ key, title, help, options }) => html`
      <section class="card"><lianban-radio-field class="question" data-question=${key} label=${title} required .hint=${help} .options=${options} .value=${flow.scenario[key]}
        .error=${checked && flow.scenario[key] === undefined ? t('scenarioMissing') : undefined} @lianban-field-changed=${(event: FieldChangedEvent) => onChange(key, event)}></lianban-radio-field></section>`)}`;
};
