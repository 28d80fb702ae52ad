import { css } from 'lit';
import { color, radius, space, type } from '../../tokens/index.ts';

export const formStyles = css`
  .required-note { margin-bottom: ${space.l}; color: ${color.textSoft}; font-size: ${type.small}; }
  .required-note .mark { color: ${color.danger}; font-weight: ${type.bold}; }
  .fields { display: grid; grid-template-columns: minmax(0, 1fr); grid-gap: ${space.xl}; }
  .section-title { display: flex; align-items: center; margin-bottom: ${space.xl}; font-size: ${type.title}; }
  .section-title::before { content: ''; flex: none; width: 4px; height: 1.1em; margin-inline-end: ${space.m}; border-radius: ${radius.pill}; background: ${color.primary}; }
  @media (min-width: 960px) {
    .fields { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-gap: ${space.xl} ${space.xxl}; }
    .fields > .wide { grid-column: 1 / -1; }
  }
`;
