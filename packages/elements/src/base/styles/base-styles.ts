import { css } from 'lit';
import { color, focus, largePrint, type } from '../../tokens/index.ts';

/**
 * Reset, text and focus for every shadow root. `hidden` wins over any display; headings lose their margins.
 * `!important` inside `:host` beats the page's own normal rules: a page's `* { font-size: 12px }` or `:focus { background: … }`
 * matches our elements from outside and would otherwise win. The tokens stay the way to change the looks. What a page does set
 * on an element, its margin and width, is the page's business: an element that limits its own width does so inside.
 */
export const baseStyles = [
  css`
    :host { display: block; box-sizing: border-box; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    :host { color: ${color.text} !important; font-family: ${type.family} !important; font-size: ${type.base} !important; font-weight: 400 !important; font-style: normal !important; line-height: ${type.lineHeight} !important; letter-spacing: normal !important; word-spacing: normal !important; text-align: start !important; text-indent: 0 !important; text-transform: none !important; text-shadow: none !important; white-space: normal !important; word-break: normal !important; overflow-wrap: anywhere !important; background: none !important; outline: none !important; }
    :host([hidden]), [hidden] { display: none !important; }
    *, *::before, *::after { box-sizing: border-box; }
    h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset, legend { margin: 0; padding: 0; }
    h1, h2, h3, h4 { line-height: ${type.lineHeightTight}; font-weight: ${type.bold}; }
    ul, ol { list-style: none; }
    fieldset { border: 0; min-width: 0; }
    a { color: ${color.primary}; text-underline-offset: 3px; }
    button, input, select, textarea { font: inherit; color: inherit; margin: 0; }
    svg { display: block; flex: none; }
    a:focus, button:focus, input:focus, select:focus, textarea:focus, summary:focus, [tabindex]:focus { outline: ${focus.width} solid ${color.focus}; outline-offset: ${focus.offset}; }
  `,
  // Chromium 80 does not know the selector, drops the rule and shows the ring always.
  css`a:focus:not(:focus-visible), button:focus:not(:focus-visible), summary:focus:not(:focus-visible), [tabindex]:focus:not(:focus-visible) { outline: none; }`,
  css`
    .visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; border: 0; }
    @media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation-duration: 0.01ms !important; animation-iteration-count: 1 !important; transition: none !important; scroll-behavior: auto !important; } }
  `,
  ...largePrint,
];
