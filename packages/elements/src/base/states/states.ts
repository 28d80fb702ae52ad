import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { color, radius, space, type } from '../../tokens/index.ts';
import { icon } from '../icon/icon.ts';
import type { IconName } from '../icon/icon.ts';

/** Something is on its way; the words are read aloud. */
export const busy = (text: string): TemplateResult =>
  html`<div class="state busy" part="busy" role="status"><span class="spinner" aria-hidden="true"></span><p>${text}</p></div>`;

/** Nothing is here, and that is all right: says so, and what to do instead. */
export const empty = (content: { icon?: IconName; title: string; body?: unknown; actions?: unknown }): TemplateResult => html`
  <div class="state empty" part="empty">
    <span class="state-icon">${icon(content.icon ?? 'list')}</span>
    <p class="state-title">${content.title}</p>
    ${content.body === undefined ? nothing : html`<div class="state-body">${content.body}</div>`}
    ${content.actions === undefined ? nothing : html`<div class="state-actions">${content.actions}</div>`}
  </div>`;

export const stateStyles = css`
  .state { display: flex; flex-direction: column; align-items: center; padding: ${space.xxxl} ${space.l}; color: ${color.textSoft}; text-align: center; }
  .state > * + * { margin-top: ${space.m}; }
  .state-icon { display: flex; align-items: center; justify-content: center; width: 56px; height: 56px; border-radius: ${radius.pill}; background: ${color.primarySoft}; color: ${color.primary}; }
  .state-title { color: ${color.text}; font-size: ${type.large}; font-weight: ${type.bold}; }
  .spinner { width: 32px; height: 32px; border: 3px solid ${color.primarySoft}; border-top-color: ${color.primary}; border-radius: ${radius.pill}; animation: lianban-turn 0.9s linear infinite; }
  .spinner.small { width: 18px; height: 18px; border-width: 2px; }
  @keyframes lianban-turn { to { transform: rotate(360deg); } }
`;
