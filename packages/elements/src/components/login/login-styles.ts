import { css } from 'lit';
import { color, radius, shadow, space, type } from '../../tokens/index.ts';

/** Styles of `<lianban-login>`: a panel to sign in from, a calm row once signed in, a bar for page headers (`compact`). */
export const loginStyles = css`
  .panel { max-width: 460px; margin: 0 auto; padding: ${space.xxl} ${space.xl}; border: 1px solid ${color.line}; border-radius: ${radius.l}; background: ${color.surface}; box-shadow: ${shadow.card}; text-align: center; }
  .emblem { display: flex; align-items: center; justify-content: center; width: 64px; height: 64px; margin: 0 auto ${space.l}; border-radius: ${radius.pill}; background: ${color.primarySoft}; color: ${color.primary}; }
  .emblem svg { width: 34px; height: 34px; }
  h2 { font-size: ${type.heading}; }
  .lead { margin-top: ${space.s}; color: ${color.textSoft}; }
  .ways { margin-top: ${space.xl}; }
  .ways .button { width: 100%; }
  .ways .button + .button { margin-top: ${space.m}; }
  .privacy { display: flex; align-items: flex-start; justify-content: center; margin-top: ${space.xl}; padding-top: ${space.l}; border-top: 1px solid ${color.line}; color: ${color.textSoft}; font-size: ${type.small}; text-align: start; }
  .privacy svg { margin: 2px ${space.s} 0 0; color: ${color.success}; }
  .notice, lianban-problem { margin: 0 0 ${space.xl}; text-align: start; }

  .who { display: flex; align-items: center; flex-wrap: wrap; padding: ${space.l}; border: 1px solid ${color.line}; border-radius: ${radius.l}; background: ${color.surface}; }
  .initial { display: flex; flex: none; align-items: center; justify-content: center; width: 48px; height: 48px; margin-inline-end: ${space.m}; border-radius: ${radius.pill}; background: ${color.primary}; color: ${color.onPrimary}; font-size: ${type.title}; font-weight: ${type.bold}; }
  .facts { flex: 1 1 180px; min-width: 0; margin-inline-end: ${space.m}; }
  .name { font-size: ${type.large}; font-weight: ${type.bold}; line-height: ${type.lineHeightTight}; }
  .detail { margin-top: 2px; color: ${color.textSoft}; font-size: ${type.small}; }
  .number { font-family: ${type.numeric}; font-variant-numeric: tabular-nums; }
  .who .button { flex: 1 1 100%; margin-top: ${space.l}; }
  .lead span { display: inline-block; }
  @media (min-width: 480px) { .who .button { flex: none; margin-top: 0; } }
  .marks { margin-top: ${space.xs}; }
  .marks .tag { margin: 2px ${space.s} 2px 0; white-space: normal; }

  .bar { display: flex; align-items: center; justify-content: flex-end; min-height: 44px; }
  .bar .initial { width: 36px; height: 36px; font-size: ${type.base}; }
  .bar .facts { flex: 0 1 auto; }
  .bar .name { font-size: ${type.base}; }
  .bar .detail { margin-top: 0; }
  .bar .state { flex-direction: row; padding: 0; }
  .bar .state .spinner { width: 20px; height: 20px; border-width: 2px; }
  .bar .state > * + * { margin: 0 0 0 ${space.s}; }
  .bar-note { margin-inline-end: ${space.m}; color: ${color.warning}; font-size: ${type.small}; font-weight: ${type.medium}; }
  @media (max-width: 479px) { .bar .detail { display: none; } .bar .button { padding: 0 ${space.m}; } }
`;
