import { html, raw } from 'hono/html';
import { markShapes } from '../assets/mark-svg.ts';
import type { Html } from './layout.ts';

/** The platform's mark. Decorative: the name stands beside it. */
export const brandMark = (): Html =>
  html`<svg class="brand-mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">${raw(markShapes)}</svg>`;
