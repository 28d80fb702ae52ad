import { css } from 'lit';
import { color, control, radius, space, type } from '../../tokens/index.ts';

/**
 * `<button class="button">` secondary, `button primary` the one main act of a view, `button quiet` text only,
 * `button danger` for what takes something away, `button small`. `.actions` is a row of them that stacks on a phone.
 */
export const buttonStyles = css`
  .button { display: inline-flex; align-items: center; justify-content: center; min-height: ${control.height}; padding: 0 ${space.xl}; border: 1px solid ${color.lineStrong}; border-radius: ${radius.m}; background: ${color.surface}; color: ${color.primary}; font-weight: ${type.bold}; font-size: ${type.base}; line-height: 1.3; text-align: center; text-decoration: none; cursor: pointer; transition: background-color 0.15s, border-color 0.15s, box-shadow 0.15s; }
  .button:hover { border-color: ${color.primary}; background: ${color.primaryTint}; }
  .button:active { background: ${color.primarySoft}; }
  .button.primary { border-color: ${color.primary}; background: ${color.primary}; color: ${color.onPrimary}; }
  .button.primary:hover { border-color: ${color.primaryStrong}; background: ${color.primaryStrong}; }
  .button.quiet { padding: 0 ${space.m}; border-color: transparent; background: transparent; font-weight: ${type.medium}; }
  .button.quiet:hover { background: ${color.primarySoft}; }
  .button.danger { color: ${color.danger}; }
  .button.danger:hover { border-color: ${color.danger}; background: ${color.dangerSoft}; }
  .button.small { min-height: 44px; padding: 0 ${space.l}; }
  .button[disabled], .button[aria-disabled='true'] { border-color: ${color.line}; background: ${color.sunken}; color: ${color.textFaint}; cursor: not-allowed; }
  .button > svg { width: 1.25em; height: 1.25em; margin-inline-end: ${space.s}; }
  .actions { display: flex; flex-direction: column; }
  .actions > * + * { margin-top: ${space.m}; }
  @media (min-width: 600px) {
    .actions { flex-direction: row; flex-wrap: wrap; align-items: center; margin: calc(-1 * ${space.s}) 0 0 calc(-1 * ${space.m}); }
    .actions > *, .actions > * + * { margin: ${space.s} 0 0 ${space.m}; }
  }
`;
