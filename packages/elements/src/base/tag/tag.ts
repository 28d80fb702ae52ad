import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { color, radius, space, type } from '../../tokens/index.ts';

/** What a mark or notice means; colour is never the only signal, the words carry it. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** A short status word in a pill. */
export const tag = (tone: Tone, text: string): TemplateResult => html`<span class="tag ${tone}" part="tag">${text}</span>`;

export const tagStyles = css`
  .tag { display: inline-flex; align-items: center; padding: 2px ${space.m}; border-radius: ${radius.pill}; background: ${color.sunken}; color: ${color.textSoft}; font-size: ${type.small}; font-weight: ${type.medium}; line-height: 1.6; white-space: nowrap; }
  .tag.info { background: ${color.primarySoft}; color: ${color.primary}; }
  .tag.success { background: ${color.successSoft}; color: ${color.success}; }
  .tag.warning { background: ${color.warningSoft}; color: ${color.warning}; }
  .tag.danger { background: ${color.dangerSoft}; color: ${color.danger}; }
`;
