import { css } from 'lit';
import { color, focus, radius, shadow, space, type } from '../../tokens/index.ts';

/** Styles of the action part of the desk. */
export const actionStyles = css`
  .card { margin-bottom: ${space.l}; padding: ${space.l}; }
  @media (min-width: 600px) { .card { padding: ${space.xl}; } }
  h3 { margin-bottom: ${space.m}; font-size: ${type.title}; }
  .choose { margin-bottom: ${space.m}; color: ${color.textSoft}; }
  .choices { display: grid; grid-gap: ${space.s}; }
  .choice { position: relative; display: block; width: 100%; padding: ${space.m} ${space.l}; border: 1px solid ${color.lineStrong}; border-radius: ${radius.m}; background: ${color.surface}; color: ${color.text}; text-align: start; cursor: pointer; transition: border-color 0.15s, background-color 0.15s; }
  .choice:hover { border-color: ${color.primary}; background: ${color.primaryTint}; }
  .choice-name { display: flex; align-items: center; min-height: 28px; color: ${color.primary}; font-weight: ${type.bold}; }
  .choice-name svg { margin-inline-end: ${space.s}; }
  .choice.negative .choice-name { color: ${color.danger}; }
  .choice.negative:hover { border-color: ${color.danger}; background: ${color.dangerSoft}; }
  .choice-how { display: block; color: ${color.textSoft}; font-size: ${type.small}; }
  .chosen { display: flex; align-items: center; justify-content: space-between; margin-bottom: ${space.s}; }
  .chosen h3 { margin: 0; }
  .chosen h3:focus { outline: none; }
  .how { margin-bottom: ${space.l}; color: ${color.textSoft}; font-size: ${type.small}; }
  form > * + * { margin-top: ${space.l}; }
  .submit { padding-top: ${space.s}; }
  .submit .button { width: 100%; }
  @media (min-width: 600px) { .submit .button { width: auto; min-width: 160px; } }
  .group + .group { margin-top: ${space.l}; }
  .targets-hint { margin: ${space.xs} 0 ${space.m}; color: ${color.textSoft}; font-size: ${type.small}; }
  .group-title { margin-bottom: ${space.s}; color: ${color.textSoft}; font-size: ${type.small}; font-weight: ${type.bold}; }
  .group ul { border: 1px solid ${color.line}; border-radius: ${radius.m}; background: ${color.surface}; }
  .group li + li { border-top: 1px solid ${color.line}; }
  .target { display: flex; align-items: flex-start; min-height: 44px; padding: 9px ${space.m}; cursor: pointer; }
  .target:hover { background: ${color.primaryTint}; }
  .target input { flex: none; width: 22px; height: 22px; margin: 2px ${space.m} 0 0; }
  .target.on { color: ${color.primary}; font-weight: ${type.bold}; }
  .why { padding: 0 ${space.m} ${space.m}; }
  .count { margin-top: ${space.m}; font-weight: ${type.medium}; }
  .error { display: flex; align-items: center; margin-top: ${space.s}; color: ${color.danger}; font-weight: ${type.medium}; }
  .error svg { margin-inline-end: ${space.s}; }
  .notice, lianban-problem { margin-bottom: ${space.l}; }
  .typed { margin-top: ${space.s}; white-space: pre-line; color: ${color.text}; }
  dialog { width: calc(100vw - 32px); max-width: 520px; max-height: calc(100vh - 48px); padding: ${space.xl}; overflow: auto; border: 0; border-radius: ${radius.l}; background: ${color.surface}; color: ${color.text}; box-shadow: ${shadow.raised}; }
  dialog:not([open]) { display: none; }
  dialog::backdrop { background: rgba(9, 22, 45, 0.55); }
  dialog h3:focus { outline: none; }
  dialog .case { color: ${color.textSoft}; }
  dialog .facts, dialog .list { margin: ${space.l} 0; padding: ${space.l}; border-radius: ${radius.m}; background: ${color.page}; }
  dialog .list li + li { margin-top: ${space.m}; }
  dialog .list span { display: block; color: ${color.textSoft}; }
  dialog .warn { margin-bottom: ${space.xl}; font-weight: ${type.medium}; }
  .button.decide { border-color: ${color.danger}; background: ${color.danger}; color: ${color.onPrimary}; }
  .button.decide:hover { border-color: ${color.danger}; background: ${color.danger}; box-shadow: inset 0 0 0 99px rgba(0, 0, 0, 0.15); }
  .target input:focus { outline: ${focus.width} solid ${color.focus}; }
`;
