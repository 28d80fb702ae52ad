import { css } from 'lit';
import { color, radius, space, type } from '../../tokens/index.ts';

/** Styles of `<lianban-worklist>`: cards where it is narrow, a table where there is room (`wide`, measured on the element). */
export const worklistStyles = css`
  .head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; margin-bottom: ${space.s}; }
  h2 { margin-inline-end: ${space.l}; font-size: ${type.heading}; }
  .dept { margin-inline-end: auto; color: ${color.textSoft}; }
  .filters { display: flex; flex-wrap: wrap; margin: 0 0 ${space.l} calc(-1 * ${space.s}); }
  .filter { display: inline-flex; align-items: center; min-height: 44px; margin: ${space.s} 0 0 ${space.s}; padding: 0 ${space.l}; border: 1px solid ${color.line}; border-radius: ${radius.pill}; background: ${color.surface}; color: ${color.text}; cursor: pointer; white-space: nowrap; }
  .filter:hover { border-color: ${color.primary}; }
  .filter[aria-pressed='true'] { border-color: ${color.primary}; background: ${color.primary}; color: ${color.onPrimary}; font-weight: ${type.bold}; }
  .number { min-width: 24px; margin-inline-start: ${space.s}; padding: 0 ${space.s}; border-radius: ${radius.pill}; background: ${color.sunken}; color: ${color.textSoft}; font-family: ${type.numeric}; font-size: ${type.small}; font-weight: ${type.bold}; line-height: 1.6; text-align: center; }
  .filter[aria-pressed='true'] .number { background: ${color.onPrimary}; color: ${color.primary}; }
  .urgent { display: flex; align-items: center; margin-bottom: ${space.m}; color: ${color.warning}; font-size: ${type.small}; font-weight: ${type.medium}; }
  .urgent svg { margin-inline-end: ${space.s}; }
  table, thead, tbody, tr, th, td { display: block; margin: 0; padding: 0; border: 0; text-align: start; }
  table { width: 100%; border-collapse: collapse; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); }
  tbody tr { position: relative; padding: ${space.l}; border: 1px solid ${color.line}; border-radius: ${radius.l}; background: ${color.surface}; cursor: pointer; }
  tbody tr + tr { margin-top: ${space.m}; }
  tbody tr:hover { border-color: ${color.primary}; }
  tr.selected { border-color: ${color.primary}; background: ${color.primaryTint}; box-shadow: inset 4px 0 0 ${color.primary}; }
  .task { padding-inline-end: 96px; font-size: ${type.large}; font-weight: ${type.bold}; line-height: ${type.lineHeightTight}; }
  .no { display: block; margin-top: 2px; color: ${color.textSoft}; font-family: ${type.numeric}; font-size: ${type.small}; font-weight: 400; font-variant-numeric: tabular-nums; }
  .status { position: absolute; top: ${space.l}; right: ${space.l}; }
  td[data-label] { display: flex; justify-content: space-between; margin-top: ${space.s}; color: ${color.text}; }
  td[data-label]::before { content: attr(data-label); flex: none; margin-inline-end: ${space.l}; color: ${color.textSoft}; font-size: ${type.small}; line-height: 1.8; }
  .day { font-family: ${type.numeric}; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .due .tag { margin-inline-start: ${space.s}; }
  .act { margin-top: ${space.m}; }
  .act .button { width: 100%; }
  .wide table { display: table; overflow: hidden; border: 1px solid ${color.line}; border-radius: ${radius.l}; background: ${color.surface}; border-collapse: separate; border-spacing: 0; }
  .wide thead { display: table-header-group; position: static; width: auto; height: auto; clip: auto; }
  .wide tbody { display: table-row-group; }
  .wide tr { display: table-row; border: 0; border-radius: 0; }
  .wide th, .wide td, .wide td[data-label] { display: table-cell; padding: ${space.m} ${space.l}; border-bottom: 1px solid ${color.line}; vertical-align: middle; }
  .wide thead th { background: ${color.sunken}; color: ${color.textSoft}; font-size: ${type.small}; font-weight: ${type.medium}; white-space: nowrap; }
  .wide tbody tr:last-child > * { border-bottom: 0; }
  .wide tbody tr:hover { background: ${color.primaryTint}; }
  .wide tbody tr + tr { margin-top: 0; }
  .wide td[data-label]::before { display: none; }
  .wide .task { padding-inline-end: ${space.l}; font-size: ${type.base}; }
  .wide .status { position: static; text-align: start; }
  .wide .act { margin: 0; text-align: end; }
  .wide .act .button { width: auto; }
`;
