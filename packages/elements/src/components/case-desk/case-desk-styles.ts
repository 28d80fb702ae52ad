import { css } from 'lit';
import { color, radius, space, type } from '../../tokens/index.ts';

/** Styles of `<lianban-case-desk>`: one column where it is narrow, file and actions side by side where there is room. */
export const caseDeskStyles = css`
  .head-title { display: flex; align-items: flex-start; justify-content: space-between; }
  h2 { flex: 1; min-width: 0; margin-inline-end: ${space.m}; font-size: ${type.heading}; }
  h2:focus { outline: none; }
  .head-title .tags { flex: none; margin-top: 3px; text-align: end; }
  .head-title .tag + .tag { margin-inline-start: ${space.xs}; }
  .no { display: flex; flex-wrap: wrap; justify-content: space-between; margin-top: ${space.xs}; color: ${color.textSoft}; font-size: ${type.small}; }
  .no > span:first-child { margin-inline-end: ${space.l}; font-family: ${type.numeric}; font-variant-numeric: tabular-nums; }
  .head .facts { margin-top: ${space.l}; }
  .jump { margin-top: ${space.l}; }
  .columns { display: grid; grid-template-columns: minmax(0, 1fr); grid-gap: ${space.l}; margin-top: ${space.l}; }
  .main > * + * { display: block; margin-top: ${space.l}; }
  h3 { margin-bottom: ${space.l}; font-size: ${type.title}; }
  h4 { margin-bottom: ${space.s}; color: ${color.primary}; font-size: ${type.base}; }
  .waits { margin-top: ${space.l}; }
  .correction li { padding: ${space.s} 0; }
  .correction li + li { border-top: 1px solid ${color.line}; }
  .correction li span { display: block; color: ${color.textSoft}; }
  .correction-title { display: flex; align-items: flex-start; justify-content: space-between; }
  .correction-title h3 { margin: 0; }
  .correction-meta { margin-bottom: ${space.s}; color: ${color.textSoft}; font-size: ${type.small}; }
  .correction-meta span { margin-inline-end: ${space.l}; }
  .result { border-color: ${color.success}; }
  .result.negative { border-color: ${color.danger}; }
  lianban-problem { margin-bottom: ${space.l}; }
  .nothing { border: 1px dashed ${color.lineStrong}; border-radius: ${radius.l}; }
  .wide .columns { grid-template-columns: minmax(0, 1.45fr) minmax(340px, 1fr); grid-gap: ${space.xl}; align-items: start; }
  .wide .jump { display: none; }
  .card { padding: ${space.l}; }
  @media (min-width: 600px) { .card { padding: ${space.xl}; } }
`;
