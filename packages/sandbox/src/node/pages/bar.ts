import { html } from 'hono/html';
import type { Html } from './layout.ts';

export type BarTone = 'main' | 'good' | 'bad';

/** One stretch of a bar, in the unit of `whole`. */
export interface BarPart {
  readonly value: number;
  readonly tone: BarTone;
}

const width = 100;
const height = 12;

/** A horizontal bar whose parts add up to at most `whole`. Decorative: the numbers stand beside it. */
export const bar = (parts: readonly BarPart[], whole: number): Html => {
  let start = 0;
  const drawn = parts.map(({ value, tone }) => {
    const length = whole > 0 ? Math.min((value / whole) * width, width - start) : 0;
    const piece = html`<rect class="bar-${tone}" x="${start.toFixed(2)}" width="${length.toFixed(2)}" height="${height}" />`;
    start += length;
    return piece;
  });
  return html`<svg class="bar" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bar-track" width="${width}" height="${height}" />${drawn}</svg>`;
};

/** The colour's meaning: a square and its word, so that colour is never the only signal. */
export const barLegend = (entries: readonly (readonly [tone: BarTone, text: string])[]): Html =>
  html`<ul class="legend">${entries.map(([tone, text]) => html`<li><svg viewBox="0 0 1 1" aria-hidden="true" focusable="false"><rect class="bar-${tone}" width="1" height="1" /></svg>${text}</li>`)}</ul>`;
