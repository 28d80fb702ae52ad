import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseStatus } from '@lianban/contract';
import { color, radius, space } from '../../tokens/index.ts';

export type Segment = 'done' | 'running' | 'attention' | 'failed' | 'ahead';

const segments: Record<CaseStatus, Segment> = {
  waiting: 'ahead', submitted: 'running', correcting: 'attention', accepted: 'running', granted: 'done', notGranted: 'failed', notAccepted: 'failed', withdrawn: 'failed',
};

/** Which look one case's part of the bar has. */
export const toSegment = (status: CaseStatus): Segment => segments[status];

/** A bar with one part per case; the words beside it say the same, so screen readers skip it. */
export const progressBar = (parts: readonly Segment[]): TemplateResult =>
  html`<div class="progress-bar" part="progress-bar" aria-hidden="true">${parts.map((part) => html`<span class=${part}></span>`)}</div>`;

export const progressBarStyles = css`
  .progress-bar { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; grid-gap: ${space.xs}; }
  .progress-bar span { height: 8px; border-radius: ${radius.pill}; background: ${color.line}; transition: background-color 0.3s; }
  .progress-bar .done { background: ${color.success}; }
  .progress-bar .running { background: ${color.primary}; background-image: repeating-linear-gradient(-45deg, transparent 0 5px, ${color.primarySoft} 5px 7px); }
  .progress-bar .attention { background: ${color.warning}; }
  .progress-bar .failed { background: ${color.textFaint}; }
`;
