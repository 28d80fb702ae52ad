import { css } from 'lit';
import { color, control, radius, space, type } from '../../tokens/index.ts';

/** Styles of `<lianban-rating>`. */
export const ratingStyles = css`
  .title { font-size: ${type.title}; font-weight: ${type.bold}; line-height: ${type.lineHeightTight}; }
  .title:focus { outline: none; }
  .about { margin-top: ${space.xs}; font-weight: ${type.medium}; }
  .voluntary { margin-top: ${space.s}; color: ${color.textSoft}; font-size: ${type.small}; }
  fieldset, .field { margin-top: ${space.xl}; }
  legend, .field label { margin-bottom: ${space.m}; font-weight: ${type.bold}; }
  .levels { display: grid; grid-template-columns: 1fr; grid-gap: ${space.s}; }
  .level { position: relative; display: flex; align-items: center; min-height: 56px; padding: ${space.s} ${space.l}; border: 2px solid ${color.line}; border-radius: ${radius.m}; background: ${color.surface}; cursor: pointer; }
  .level:hover { border-color: ${color.primary}; }
  .level input, .detail input { position: absolute; width: 1px; height: 1px; margin: 0; opacity: 0; }
  .face { width: 40px; height: 40px; margin-inline-end: ${space.m}; color: ${color.textSoft}; transition: transform 0.15s; }
  .level .picked { margin-inline-start: auto; color: transparent; }
  .level.on { border-color: ${color.primary}; background: ${color.primarySoft}; color: ${color.primary}; font-weight: ${type.bold}; }
  .level.on .face { color: ${color.primary}; transform: scale(1.08); }
  .level.on .picked { color: ${color.primary}; }
  .level.on.bad { border-color: ${color.warning}; background: ${color.warningSoft}; color: ${color.warning}; }
  .level.on.bad .face, .level.on.bad .picked { color: ${color.warning}; }
  .level input:focus ~ .ring, .detail input:focus ~ .ring { position: absolute; top: -5px; right: -5px; bottom: -5px; left: -5px; border: 3px solid ${color.focus}; border-radius: ${radius.l}; pointer-events: none; }
  .details { display: flex; flex-wrap: wrap; margin: calc(-1 * ${space.s}) 0 0 calc(-1 * ${space.s}); }
  .detail { position: relative; display: inline-flex; align-items: center; min-height: 44px; margin: ${space.s} 0 0 ${space.s}; padding: 0 ${space.l}; border: 1px solid ${color.lineStrong}; border-radius: ${radius.pill}; background: ${color.surface}; cursor: pointer; }
  .detail svg { display: none; width: 16px; height: 16px; margin-inline-end: ${space.xs}; }
  .detail:hover { border-color: ${color.primary}; }
  .detail.on { border-color: ${color.primary}; background: ${color.primarySoft}; color: ${color.primary}; font-weight: ${type.medium}; }
  .detail.on svg { display: block; }
  .detail input:focus ~ .ring { border-radius: ${radius.pill}; }
  .field label { display: block; margin-bottom: ${space.xs}; }
  .hint { margin-bottom: ${space.s}; color: ${color.textSoft}; font-size: ${type.small}; }
  textarea { display: block; width: 100%; min-height: 112px; padding: ${space.m} ${control.padding}; border: 1px solid ${color.lineStrong}; border-radius: ${radius.m}; background: ${color.surface}; line-height: ${type.lineHeight}; resize: vertical; }
  textarea:hover { border-color: ${color.primary}; }
  .counter { margin-top: ${space.xs}; color: ${color.textSoft}; font-family: ${type.numeric}; font-size: ${type.small}; text-align: end; }
  .counter.over { color: ${color.danger}; font-weight: ${type.bold}; }
  .error { display: flex; align-items: center; margin-top: ${space.s}; color: ${color.danger}; font-weight: ${type.medium}; }
  .error svg { margin-inline-end: ${space.s}; }
  .send { margin-top: ${space.xl}; }
  lianban-problem { margin-top: ${space.l}; }
  .done { display: flex; align-items: center; }
  .done .face { flex: none; width: 56px; height: 56px; margin-inline-end: ${space.l}; color: ${color.success}; }
  .done p + p { margin-top: ${space.xs}; color: ${color.textSoft}; }
  .wide .levels { grid-template-columns: repeat(5, minmax(0, 1fr)); }
  .wide .level { flex-direction: column; justify-content: center; padding: ${space.l} ${space.s}; text-align: center; }
  .wide .face { width: 48px; height: 48px; margin: 0 0 ${space.s}; }
  .wide .level .picked { position: absolute; top: ${space.s}; right: ${space.s}; margin: 0; }
`;
