import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** Several departments' dots joined to one form: the picture of the hero. Decorative. */
export const heroFigure = (): Html => {
  const departments = [
    [44, 46],
    [256, 46],
    [44, 214],
    [256, 214],
  ] as const;
  return html`<svg class="hero-figure" viewBox="0 0 300 260" aria-hidden="true" focusable="false">
  ${departments.map(([x, y]) => html`<path d="M${x} ${y} C ${x} 130 ${150 + (x < 150 ? -40 : 40)} 130 150 130" fill="none" stroke="#8fc0f3" stroke-width="2.5" stroke-dasharray="1 8" stroke-linecap="round" />`)}
  ${departments.map(([x, y]) => html`<circle cx="${x}" cy="${y}" r="30" fill="#ffffff" fill-opacity=".12" stroke="#bcd9f7" stroke-width="1.5" /><path d="M${x - 13} ${y + 12}v-14l13-8 13 8v14z M${x - 4} ${y + 12}v-8h8v8" fill="none" stroke="#ffffff" stroke-width="2.2" stroke-linejoin="round" />`)}
  <rect x="106" y="74" width="88" height="112" rx="10" fill="#ffffff" />
  <path d="M124 102h52M124 120h52M124 138h34" stroke="#b9d2ec" stroke-width="5" stroke-linecap="round" />
  <circle cx="172" cy="164" r="17" fill="#1a7346" stroke="#ffffff" stroke-width="4" />
  <path d="M164.500 164.500l5.500 5.500 9.500-10" fill="none" stroke="#ffffff" stroke-width="3.500" stroke-linecap="round" stroke-linejoin="round" />
</svg>`;
};
