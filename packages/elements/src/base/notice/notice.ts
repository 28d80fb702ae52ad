import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { color, radius, space, type } from '../../tokens/index.ts';
import { icon } from '../icon/icon.ts';
import type { IconName } from '../icon/icon.ts';
import type { Tone } from '../tag/tag.ts';

export interface NoticeContent {
  tone: Tone;
  title?: string;
  /** Text or a template. */
  body?: unknown;
  actions?: unknown;
  /** `alert` interrupts a screen reader, `status` waits; leave it out for what is there from the start. */
  role?: 'alert' | 'status';
}

const icons: Record<Tone, IconName> = { neutral: 'info', info: 'info', success: 'success', warning: 'warning', danger: 'warning' };

/** A message in the flow of the page. */
export const notice = ({ tone, title, body, actions, role }: NoticeContent): TemplateResult => html`
  <div class="notice ${tone}" part="notice" role=${role ?? nothing}>
    <span class="notice-icon">${icon(icons[tone])}</span>
    <div class="notice-content">
      ${title === undefined ? nothing : html`<p class="notice-title">${title}</p>`}
      ${body === undefined ? nothing : html`<div class="notice-body">${body}</div>`}
      ${actions === undefined ? nothing : html`<div class="notice-actions actions">${actions}</div>`}
    </div>
  </div>`;

export const noticeStyles = css`
  .notice { display: flex; padding: ${space.l}; border: 1px solid ${color.line}; border-radius: ${radius.m}; background: ${color.page}; color: ${color.text}; }
  .notice-icon { flex: none; width: 24px; height: 24px; margin-inline-end: ${space.m}; color: ${color.textSoft}; }
  .notice-content { flex: 1; min-width: 0; }
  .notice-title { font-weight: ${type.bold}; }
  .notice-title + .notice-body { margin-top: ${space.xs}; color: ${color.textSoft}; }
  .notice-actions { margin-top: ${space.m}; }
  .notice.info { border-color: transparent; background: ${color.primarySoft}; } .notice.info .notice-icon { color: ${color.primary}; }
  .notice.success { border-color: transparent; background: ${color.successSoft}; } .notice.success .notice-icon { color: ${color.success}; }
  .notice.warning { border-color: transparent; background: ${color.warningSoft}; } .notice.warning .notice-icon { color: ${color.warning}; }
  .notice.danger { border-color: transparent; background: ${color.dangerSoft}; } .notice.danger .notice-icon { color: ${color.danger}; }
`;
