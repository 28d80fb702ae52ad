import { css } from 'lit';

const values = css`
  --lianban-font-size-small: 18px;
  --lianban-font-size-base: 20px;
  --lianban-font-size-large: 23px;
  --lianban-font-size-title: 25px;
  --lianban-font-size-heading: 30px;
  --lianban-font-size-display: 36px;
  --lianban-line-height: 1.7;
  --lianban-control-height: 60px;
  --lianban-control-padding: 18px;
  --lianban-control-width: 560px;
  --lianban-control-mark: 28px;
  --lianban-focus-width: 4px;
  --lianban-color-text: #0b1119;
  --lianban-color-text-soft: #27313f;
  --lianban-color-text-faint: #394555;
  --lianban-color-line: #b4bfcd;
  --lianban-color-line-strong: #4d5968;
  --lianban-color-primary: #073f90;
  --lianban-color-danger: #8c1610;
  --lianban-color-success: #07502b;
  --lianban-color-warning: #663600;
`;

/**
 * Large print 适老版: `data-size="large"` on an element, on `<lianban-platform>` or on any ancestor raises text to 20 px,
 * targets to 60 px and contrast to 7:1. `:host-context` is Chromium's; in other engines set it on `<lianban-platform>`.
 */
export const largePrint = [
  css`:host([data-size='large']) { ${values} }`,
  css`:host-context([data-size='large']) { ${values} }`,
];
