import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { word } from '../../strings/define-strings.ts';
import type { Locale, Strings } from '../../strings/define-strings.ts';
import { color, radius, space, type } from '../../tokens/index.ts';
import type { StreamState } from './status-stream.ts';
import { caseStrings } from './strings.ts';

const words: Record<Exclude<StreamState, 'off'>, string> = { connecting: 'connecting', open: 'live', waiting: 'reconnecting' };

/** The state of the status stream, quietly: a dot whose form changes too, and a word. Not announced; it is no news. */
export const liveMark = (state: StreamState, locale: Locale): TemplateResult | typeof nothing =>
  state === 'off' ? nothing : html`<span class="live ${state}" part="live"><span class="live-dot" aria-hidden="true"></span>${word(caseStrings as unknown as Strings, locale, words[state])}</span>`;

export const liveMarkStyles = css`
  .live { display: inline-flex; align-items: center; color: ${color.textSoft}; font-size: ${type.small}; }
  .live-dot { width: 10px; height: 10px; margin-inline-end: ${space.s}; border: 2px solid ${color.textFaint}; border-radius: ${radius.pill}; }
  .live.open .live-dot { border-color: ${color.success}; background: ${color.success}; animation: lianban-breathe 2.4s ease-in-out infinite; }
  .live.waiting .live-dot { border-style: dashed; border-color: ${color.warning}; }
  @keyframes lianban-breathe { 50% { opacity: 0.35; } }
  @media print { .live { display: none; } }
`;
