import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { color, space, type } from '../../tokens/index.ts';

/** One fact of a list; `wide` takes a whole row. */
export interface Fact {
  name: string;
  value: unknown;
  wide?: boolean;
  /** Digits that have to line up. */
  numeric?: boolean;
}

/** Names and values, two columns where there is room. */
export const facts = (list: readonly Fact[]): TemplateResult => html`
  <dl class="facts" part="facts">${list.map(({ name, value, wide, numeric }) => html`<div class=${wide ? 'wide' : ''}><dt>${name}</dt><dd class=${numeric ? 'numeric' : ''}>${value}</dd></div>`)}</dl>`;

export const factsStyles = css`
  .facts { display: grid; grid-template-columns: minmax(0, 1fr); grid-gap: ${space.s}; }
  .facts > div { display: flex; }
  .facts dt { flex: none; width: 6em; margin-inline-end: ${space.xs}; padding-top: 0.1em; color: ${color.textSoft}; font-size: ${type.small}; }
  .facts dd { flex: 1; min-width: 0; margin: 0; white-space: pre-line; }
  .facts .numeric { font-family: ${type.numeric}; font-variant-numeric: tabular-nums; word-break: keep-all; }
  @media (min-width: 600px) {
    .facts { grid-template-columns: repeat(auto-fit, minmax(190px, 1fr)); grid-gap: ${space.m} ${space.xl}; }
    .facts > div { display: block; }
    .facts dt { width: auto; margin: 0; padding: 0; }
    .facts .wide { grid-column: 1 / -1; }
  }
`;
