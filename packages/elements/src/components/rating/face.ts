import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Satisfaction } from '@lianban/contract';

const mouths: Record<Satisfaction, SVGTemplateResult> = {
  verySatisfied: svg`<path d="M14 27c2 6.500 6 9 10 9s8-2.500 10-9z"/>`,
  satisfied: svg`<path d="M15 29c2.500 4 5.500 5.500 9 5.500s6.500-1.500 9-5.500"/>`,
  basicallySatisfied: svg`<path d="M16 31.500h16"/>`,
  dissatisfied: svg`<path d="M16 34c2-3 5-4.500 8-4.500s6 1.500 8 4.500"/>`,
  veryDissatisfied: svg`<path d="M15 36c2-4.500 5.500-6.500 9-6.500s7 2 9 6.500M13 15.500l6 2.500M35 15.500l-6 2.500"/>`,
};
const openEyes = svg`<path d="M17.500 19.500v1.500M30.500 19.500v1.500"/>`;
const smilingEyes = svg`<path d="M14 20.500c1.500-2 5-2 6.500 0M27.500 20.500c1.500-2 5-2 6.500 0"/>`;

/** The face of one level of satisfaction 满意度; the word stands beside it. */
export const face = (level: Satisfaction): TemplateResult => html`
  <svg class="face" viewBox="0 0 48 48" width="48" height="48" fill="none" stroke="currentColor" stroke-width="2.600" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
    <circle cx="24" cy="24" r="20"/>${level === 'verySatisfied' ? smilingEyes : openEyes}${mouths[level]}
  </svg>`;
