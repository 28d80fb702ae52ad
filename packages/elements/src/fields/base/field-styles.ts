import { css } from 'lit';
import { color, control, focus, radius, space, type } from '../../tokens/index.ts';

/** What all fields share: label, hint, control, source line, error. */
export const fieldStyles = css`
  :host { --lianban-field-gap: ${space.s}; }
  .field { max-width: ${control.width}; }
  .label { display: block; margin-bottom: ${space.s}; color: ${color.text}; font-weight: ${type.bold}; line-height: ${type.lineHeightTight}; }
  .mark { margin-inline-end: 4px; color: ${color.danger}; font-weight: ${type.bold}; }
  .optional { margin-inline-start: ${space.s}; color: ${color.textFaint}; font-size: ${type.small}; font-weight: 400; }
  .hint { margin: 6px 0 0; color: ${color.textSoft}; font-size: ${type.small}; line-height: 1.5; }
  [role] > .hint { margin: calc(-1 * ${space.xs}) 0 ${space.m}; }
  .control { display: block; width: 100%; min-height: ${control.height}; padding: 10px ${control.padding}; border: 1px solid ${color.lineStrong}; border-radius: ${radius.m}; background: ${color.surface}; color: ${color.text}; font-size: ${type.base}; line-height: 1.5; -webkit-appearance: none; appearance: none; transition: border-color 0.15s, box-shadow 0.15s; }
  .control:hover { border-color: ${color.primary}; }
  .control:focus { border-color: ${color.primary}; outline: ${focus.width} solid ${color.focus}; outline-offset: 0; }
  .control::placeholder { color: ${color.textFaint}; opacity: 1; }
  .control.locked { border-color: ${color.line}; background: ${color.sunken}; }
  .remark { display: flex; margin-bottom: ${space.m}; padding: ${space.m}; border-radius: ${radius.m}; background: ${color.warningSoft}; color: ${color.warning}; font-size: ${type.base}; }
  .remark svg { width: 1.2em; height: 1.2em; margin: 0.2em ${space.s} 0 0; }
  .control:disabled { border-color: ${color.line}; background: ${color.sunken}; color: ${color.textFaint}; cursor: not-allowed; }
  .invalid .control { border-color: ${color.danger}; box-shadow: inset 0 0 0 1px ${color.danger}; }
  .note, .source, .error { margin-top: ${space.s}; font-size: ${type.small}; line-height: 1.5; }
  .note { color: ${color.textSoft}; }
  .source { display: flex; align-items: flex-start; color: ${color.success}; }
  .source .reason { color: ${color.textSoft}; }
  .error { display: flex; align-items: flex-start; color: ${color.danger}; font-weight: ${type.medium}; }
  .source svg, .error svg { width: 1.2em; height: 1.2em; margin: 0.12em 6px 0 0; }
`;
