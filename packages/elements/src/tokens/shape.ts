import { css } from 'lit';

/** Corner radii. */
export const radius = {
  s: css`var(--lianban-radius-s, 4px)`,
  m: css`var(--lianban-radius-m, 8px)`,
  l: css`var(--lianban-radius-l, 14px)`,
  pill: css`var(--lianban-radius-pill, 999px)`,
} as const;

/** Elevation. */
export const shadow = {
  card: css`var(--lianban-shadow-card, 0 1px 2px rgba(11, 40, 86, 0.05), 0 6px 20px rgba(11, 40, 86, 0.06))`,
  raised: css`var(--lianban-shadow-raised, 0 2px 6px rgba(11, 40, 86, 0.1), 0 12px 32px rgba(11, 40, 86, 0.12))`,
} as const;

/** The focus ring: width and distance from what it surrounds. */
export const focus = {
  width: css`var(--lianban-focus-width, 3px)`,
  offset: css`var(--lianban-focus-offset, 2px)`,
} as const;
