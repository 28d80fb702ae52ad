import { css } from 'lit';
import { color, radius, shadow, space, type } from '../../tokens/index.ts';

/** `<section class="card">` with `<h3 class="card-title">`; `card flat` has a line and no shadow; `card inset` sits inside another card. */
export const cardStyles = css`
  .card { padding: ${space.xl} ${space.l}; border: 1px solid ${color.line}; border-radius: ${radius.l}; background: ${color.surface}; box-shadow: ${shadow.card}; }
  .card.flat { box-shadow: none; }
  .card.inset { padding: ${space.l}; border-radius: ${radius.m}; background: ${color.page}; box-shadow: none; }
  .card + .card { margin-top: ${space.l}; }
  .card-title { margin-bottom: ${space.l}; font-size: ${type.title}; }
  @media (min-width: 600px) { .card { padding: ${space.xxl}; } .card.inset { padding: ${space.xl}; } }
`;
