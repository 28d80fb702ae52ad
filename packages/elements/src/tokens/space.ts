import { css } from 'lit';

/** Distances, a scale of four. Large print keeps them and widens only what a finger has to hit (see `control`). */
export const space = {
  xs: css`var(--lianban-space-xs, 4px)`,
  s: css`var(--lianban-space-s, 8px)`,
  m: css`var(--lianban-space-m, 12px)`,
  l: css`var(--lianban-space-l, 16px)`,
  xl: css`var(--lianban-space-xl, 24px)`,
  xxl: css`var(--lianban-space-xxl, 32px)`,
  xxxl: css`var(--lianban-space-xxxl, 48px)`,
} as const;

/** Sizes of what is pressed or typed into. */
export const control = {
  height: css`var(--lianban-control-height, 48px)`,
  padding: css`var(--lianban-control-padding, 14px)`,
  width: css`var(--lianban-control-width, 420px)`,
  mark: css`var(--lianban-control-mark, 22px)`,
} as const;
