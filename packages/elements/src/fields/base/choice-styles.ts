import { css } from 'lit';
import { color, control, focus, radius, space, type } from '../../tokens/index.ts';

/**
 * Radio and checkbox rows: `<label class="choice"><input type="radio"><span class="choice-text">…`. The native input is
 * kept and drawn over by itself, so the whole row is its target.
 */
export const choiceStyles = css`
  .choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(11.25em, 1fr)); grid-gap: ${space.m}; max-width: ${control.width}; }
  .choices.short { grid-template-columns: repeat(auto-fill, minmax(7em, 1fr)); }
  .choices.stacked { grid-template-columns: 1fr; max-width: none; }
  .choice { position: relative; display: flex; align-items: flex-start; min-height: ${control.height}; padding: 11px ${control.padding}; border: 1px solid ${color.lineStrong}; border-radius: ${radius.m}; background: ${color.surface}; cursor: pointer; transition: border-color 0.15s, background-color 0.15s; }
  .choice:hover { border-color: ${color.primary}; background: ${color.primaryTint}; }
  .choice input { flex: none; width: ${control.mark}; height: ${control.mark}; margin: 0.1em ${space.m} 0 0; border: 2px solid ${color.lineStrong}; border-radius: ${radius.s}; background: ${color.surface} center / 70% no-repeat; -webkit-appearance: none; appearance: none; cursor: inherit; }
  .choice input[type='radio'] { border-radius: ${radius.pill}; }
  .choice input:checked { border-color: ${color.primary}; background-color: ${color.primary}; }
  .choice input[type='radio']:checked { box-shadow: inset 0 0 0 4px ${color.surface}; }
  .choice .tick { position: absolute; left: calc(${control.padding} + 3px); top: calc(11px + 0.1em + 3px); width: calc(${control.mark} - 6px); height: calc(${control.mark} - 6px); color: ${color.onPrimary}; pointer-events: none; stroke-width: 3; display: none; }
  .choice input:checked ~ .tick { display: block; }
  .choice.checked { border-color: ${color.primary}; background: ${color.primarySoft}; box-shadow: inset 0 0 0 1px ${color.primary}; }
  .choice input:focus { outline: none; }
  .choice:focus-within { outline: ${focus.width} solid ${color.focus}; outline-offset: 1px; }
  .choice.blocked { border-color: ${color.line}; background: ${color.sunken}; color: ${color.textFaint}; cursor: not-allowed; }
  .choice-text { flex: 1; min-width: 0; line-height: 1.5; }
  .choice-help { display: block; margin-top: 2px; color: ${color.textSoft}; font-size: ${type.small}; }
  .invalid .choice { border-color: ${color.danger}; }
`;
