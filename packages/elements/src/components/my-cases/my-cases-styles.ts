import { css } from 'lit';
import { color, radius, space, type } from '../../tokens/index.ts';

/** Styles of `<lianban-my-cases>`. */
export const myCasesStyles = css`
  .head { display: flex; align-items: baseline; margin-bottom: ${space.l}; }
  h2 { font-size: ${type.heading}; }
  .head .live { margin-inline-start: auto; }
  .count { margin-inline-start: ${space.m}; color: ${color.textSoft}; font-size: ${type.small}; }
  li + li { margin-top: ${space.l}; }
  .card.attention { border-color: ${color.warning}; }
  .title { display: flex; align-items: flex-start; justify-content: space-between; }
  h3 { flex: 1; min-width: 0; margin-inline-end: ${space.m}; font-size: ${type.title}; }
  .title .tag { flex: none; }
  .meta { display: flex; flex-wrap: wrap; margin-top: ${space.xs}; color: ${color.textSoft}; font-size: ${type.small}; }
  .meta span { margin-inline-end: ${space.l}; }
  .number { font-family: ${type.numeric}; font-variant-numeric: tabular-nums; }
  .foot { margin-top: ${space.l}; }
  .progress-words { margin-bottom: ${space.s}; color: ${color.textSoft}; font-size: ${type.small}; }
  .progress-words strong { color: ${color.text}; font-weight: ${type.bold}; }
  .foot .actions { margin-top: ${space.l}; }
  .notice { margin-top: ${space.l}; border-radius: ${radius.m}; }
  @media (min-width: 600px) {
    .foot { display: flex; align-items: flex-end; justify-content: space-between; }
    .foot .measure { flex: 0 1 320px; padding-bottom: ${space.xs}; }
    .foot .actions { flex: none; margin-top: 0; margin-inline-start: ${space.xl}; }
  }
`;
