import { css } from 'lit';
import { color, radius, space, type } from '../../tokens/index.ts';

/** Styles of `<lianban-progress>`: the head, the correction call, and one station per item on a line. */
export const progressStyles = css`
  .head-title { display: flex; align-items: flex-start; justify-content: space-between; }
  h2 { flex: 1; min-width: 0; margin-inline-end: ${space.m}; font-size: ${type.heading}; }
  .head-title .tag { flex: none; margin-top: 3px; }
  .head .facts { margin-top: ${space.l}; }
  .measure { margin-top: ${space.xl}; }
  .measure-words { display: flex; align-items: baseline; justify-content: space-between; flex-wrap: wrap; margin-bottom: ${space.s}; }
  .measure-words strong { margin-inline-end: ${space.l}; font-weight: ${type.bold}; }
  .call { margin-top: ${space.l}; }
  .call .notice { padding: ${space.xl} ${space.l}; border-color: ${color.warning}; }
  .call ul { margin-top: ${space.m}; }
  .call li { padding: ${space.s} 0; border-top: 1px solid ${color.line}; color: ${color.text}; }
  .call li span { display: block; color: ${color.textSoft}; font-size: ${type.small}; }
  .items { margin-top: ${space.xl}; }
  h3 { margin-bottom: ${space.l}; font-size: ${type.title}; }

  .item { position: relative; padding: 0 0 ${space.l} 46px; }
  .item::before { content: ''; position: absolute; top: 40px; bottom: -6px; left: 16px; width: 2px; background: ${color.line}; }
  .item:last-child::before { display: none; }
  .mark { position: absolute; top: 14px; left: 0; display: flex; align-items: center; justify-content: center; width: 34px; height: 34px; border: 2px solid ${color.lineStrong}; border-radius: ${radius.pill}; background: ${color.surface}; color: ${color.textSoft}; }
  .mark svg { width: 18px; height: 18px; }
  .item.done .mark { border-color: ${color.success}; background: ${color.success}; color: ${color.onPrimary}; }
  .item.running .mark { border-color: ${color.primary}; background: ${color.primary}; color: ${color.onPrimary}; box-shadow: 0 0 0 4px ${color.primarySoft}; }
  .item.attention .mark { border-color: ${color.warning}; background: ${color.warningSoft}; color: ${color.warning}; }
  .item.failed .mark { border-color: ${color.danger}; color: ${color.danger}; }
  .item.ahead .mark { border-style: dashed; }
  .item.done::before { background: ${color.success}; }
  .body { padding: ${space.l}; border: 1px solid ${color.line}; border-radius: ${radius.l}; background: ${color.surface}; transition: background-color 0.6s, border-color 0.6s; }
  .item.attention .body { border-color: ${color.warning}; }
  .item.moved .body { border-color: ${color.primary}; background: ${color.primaryTint}; }
  .item-title { display: flex; flex-wrap: wrap; align-items: flex-start; justify-content: space-between; }
  h4 { flex: 1 1 9.5em; min-width: 0; margin-inline-end: ${space.m}; font-size: ${type.large}; }
  .item-title .tag { flex: none; margin-bottom: ${space.xs}; }
  .dept { display: flex; flex-wrap: wrap; margin-top: ${space.xs}; color: ${color.textSoft}; font-size: ${type.small}; }
  .dept span { margin-inline-end: ${space.l}; }
  .line { display: flex; align-items: flex-start; margin-top: ${space.m}; color: ${color.textSoft}; }
  .line svg { margin: 3px ${space.s} 0 0; color: ${color.primary}; }
  .latest { margin-top: ${space.m}; padding: ${space.s} ${space.m}; border-inline-start: 3px solid ${color.line}; }
  .latest time { margin-inline-end: ${space.s}; color: ${color.textSoft}; font-family: ${type.numeric}; font-size: ${type.small}; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .latest p { color: ${color.textSoft}; }
  .result { margin-top: ${space.l}; padding: ${space.l}; border-radius: ${radius.m}; background: ${color.successSoft}; }
  .result.negative { background: ${color.dangerSoft}; }
  .result-title { display: flex; align-items: center; margin-bottom: ${space.m}; color: ${color.success}; font-weight: ${type.bold}; }
  .result.negative .result-title { color: ${color.danger}; }
  .result-title svg { margin-inline-end: ${space.s}; }
  details { margin-top: ${space.m}; }
  summary { display: inline-flex; align-items: center; min-height: 44px; color: ${color.primary}; font-weight: ${type.medium}; cursor: pointer; list-style: none; }
  summary::-webkit-details-marker { display: none; }
  summary svg { width: 16px; height: 16px; margin-inline-end: ${space.s}; transition: transform 0.15s; }
  details[open] summary svg { transform: rotate(90deg); }
  details .timeline { margin-top: ${space.s}; }
  .rate { margin-top: ${space.m}; }
  .rated { display: flex; align-items: center; margin-top: ${space.m}; color: ${color.textSoft}; }
  .rated svg { margin-inline-end: ${space.s}; color: ${color.success}; }
  lianban-rating { display: block; margin-top: ${space.l}; }
  @media (min-width: 600px) { .body { padding: ${space.xl}; } .item { padding-inline-start: 58px; } .mark { top: 18px; width: 40px; height: 40px; } .mark svg { width: 21px; height: 21px; } .item::before { top: 52px; left: 19px; } }
  @media print { .actions, .rate, details:not([open]) { display: none; } }
`;
