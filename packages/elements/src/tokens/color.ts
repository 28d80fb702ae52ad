import { css } from 'lit';

/**
 * Colours, deep government blue on calm neutrals. A host overrides any of them by setting the custom property on an
 * ancestor or on the element. Text colours reach 4.5:1 on `surface` and `page`; `lineStrong` reaches 3:1 as a control border.
 */
export const color = {
  primary: css`var(--lianban-color-primary, #0b4aa2)`,
  primaryStrong: css`var(--lianban-color-primary-strong, #073479)`,
  primarySoft: css`var(--lianban-color-primary-soft, #e6effb)`,
  primaryTint: css`var(--lianban-color-primary-tint, #f3f7fd)`,
  onPrimary: css`var(--lianban-color-on-primary, #ffffff)`,
  text: css`var(--lianban-color-text, #17212f)`,
  textSoft: css`var(--lianban-color-text-soft, #465366)`,
  textFaint: css`var(--lianban-color-text-faint, #5e6b7e)`,
  surface: css`var(--lianban-color-surface, #ffffff)`,
  page: css`var(--lianban-color-page, #f4f7fb)`,
  sunken: css`var(--lianban-color-sunken, #eef2f8)`,
  line: css`var(--lianban-color-line, #dbe2ec)`,
  lineStrong: css`var(--lianban-color-line-strong, #838fa2)`,
  success: css`var(--lianban-color-success, #0e6b3c)`,
  successSoft: css`var(--lianban-color-success-soft, #e7f5ed)`,
  warning: css`var(--lianban-color-warning, #8a4a00)`,
  warningSoft: css`var(--lianban-color-warning-soft, #fff4e0)`,
  danger: css`var(--lianban-color-danger, #b3261e)`,
  dangerSoft: css`var(--lianban-color-danger-soft, #fdeeec)`,
  focus: css`var(--lianban-color-focus, #1f6feb)`,
} as const;
