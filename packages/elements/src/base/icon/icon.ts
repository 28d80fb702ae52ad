import { css, html, svg } from 'lit';
import type { TemplateResult } from 'lit';

const paths = {
  check: svg`<path d="M4.5 12.5l5 5 10-11"/>`,
  cross: svg`<path d="M6 6l12 12M18 6L6 18"/>`,
  info: svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.2v.3"/>`,
  warning: svg`<path d="M12 3.5l9.5 16.8h-19zM12 10v4.6M12 17.4v.2"/>`,
  success: svg`<circle cx="12" cy="12" r="9"/><path d="M7.8 12.4l3 3 5.6-6.2"/>`,
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5.3l3.4 2"/>`,
  lock: svg`<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V7.8a4 4 0 018 0v2.7"/>`,
  shield: svg`<path d="M12 3l8 3v5.5c0 4.6-3.2 8-8 9.5-4.8-1.5-8-4.9-8-9.500V6z"/><path d="M8.5 12l2.5 2.5 4.5-5"/>`,
  file: svg`<path d="M6 3h8l5 5v13H6zM14 3v5h5"/>`,
  upload: svg`<path d="M12 16V5M7.5 9.500L12 5l4.5 4.500M4.5 19.500h15"/>`,
  trash: svg`<path d="M4.5 7h15M9.5 7V4.500h5V7M6.5 7l1 13h9l1-13M10.3 10.500v6M13.7 10.500v6"/>`,
  edit: svg`<path d="M4.5 19.500l1-4.500L16 4.500l3.5 3.500L9 18.500zM13.5 7l3.5 3.5"/>`,
  forward: svg`<path d="M9 5l7 7-7 7"/>`,
  back: svg`<path d="M15 5l-7 7 7 7"/>`,
  calendar: svg`<rect x="4" y="5.5" width="16" height="15" rx="2"/><path d="M4 10.500h16M8.5 3v5M15.5 3v5"/>`,
  person: svg`<circle cx="12" cy="8" r="4"/><path d="M4.5 20.500c.8-4 3.8-6 7.5-6s6.7 2 7.5 6"/>`,
  building: svg`<path d="M3.5 20.500h17M5 20.500V9.500h14v11M3.5 9.500L12 4l8.5 5.500M9 13v4.500M12 13v4.500M15 13v4.5"/>`,
  phone: svg`<path d="M6.5 3.500h3l1.5 4-2 1.500a12 12 0 006 6l1.5-2 4 1.500v3c0 1.1-.9 2-2 2C11 19.5 4.5 13 4.5 5.500c0-1.1.9-2 2-2z"/>`,
  star: svg`<path d="M12 3.500l2.6 5.5 6 .8-4.4 4.2 1.1 6-5.3-2.900L6.7 20l1.1-6-4.4-4.2 6-.8z"/>`,
  refresh: svg`<path d="M19.5 12a7.5 7.5 0 11-2.3-5.400M19.5 4v4.500H15"/>`,
  list: svg`<path d="M8.5 6h11M8.5 12h11M8.5 18h11M4.3 6h.4M4.3 12h.4M4.3 18h.4"/>`,
} as const;

/** The names `icon` knows. */
export type IconName = keyof typeof paths;

/** One line drawing, 24 × 24, in the colour of its text; hidden from screen readers because a word stands beside it. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${paths[name]}</svg>`;

/** Icons take the size of their text where this is adopted. */
export const iconStyles = css`.icon { width: 1.25em; height: 1.25em; }`;
