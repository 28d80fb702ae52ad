import { css } from 'lit';

/** Type sizes in pixels: body text is 16 and larger, nothing is below 14. Large print raises them all. */
export const type = {
  family: css`var(--lianban-font-family, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', system-ui, sans-serif)`,
  numeric: css`var(--lianban-font-family-numeric, 'Helvetica Neue', 'DIN Alternate', 'PingFang SC', 'Noto Sans CJK SC', sans-serif)`,
  small: css`var(--lianban-font-size-small, 14px)`,
  base: css`var(--lianban-font-size-base, 16px)`,
  large: css`var(--lianban-font-size-large, 18px)`,
  title: css`var(--lianban-font-size-title, 20px)`,
  heading: css`var(--lianban-font-size-heading, 24px)`,
  display: css`var(--lianban-font-size-display, 30px)`,
  lineHeight: css`var(--lianban-line-height, 1.6)`,
  lineHeightTight: css`var(--lianban-line-height-tight, 1.35)`,
  medium: css`500`,
  bold: css`600`,
} as const;
