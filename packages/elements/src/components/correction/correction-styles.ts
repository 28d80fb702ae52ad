import { css } from 'lit';
import { color, space, type } from '../../tokens/index.ts';

export const correctionStyles = css`
  .frame { max-width: 1080px; margin: 0 auto; }
  .title { font-size: ${type.heading}; } [data-heading]:focus { outline: none; }
  .text { margin-top: ${space.s}; color: ${color.textSoft}; }
  .due { display: flex; align-items: center; margin-top: ${space.m}; color: ${color.warning}; font-weight: ${type.bold}; } .due.over { color: ${color.danger}; } .due svg { margin-inline-end: 6px; }
  .part-title { margin: ${space.xl} 0 ${space.l}; font-size: ${type.large}; }
  .notice { margin-top: ${space.l}; }
  .others li + li { margin-top: ${space.s}; }
  .draft { margin-top: ${space.l}; color: ${color.textSoft}; font-size: ${type.small}; }
  .foot { margin-top: ${space.xl}; padding-top: ${space.l}; border-top: 1px solid ${color.line}; }
  .foot .button { min-width: 200px; }
  .done { text-align: center; } .done .text { margin-bottom: ${space.xl}; } .done .actions { justify-content: center; }
  .done-mark { display: flex; align-items: center; justify-content: center; width: 72px; height: 72px; margin: 0 auto ${space.l}; border-radius: 50%; background: ${color.success}; color: ${color.onPrimary}; } .done-mark svg { width: 40px; height: 40px; stroke-width: 2.4; }
`;
