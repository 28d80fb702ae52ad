import type { ApplicationSummary } from '@lianban/contract';

/** What needs the person first (补正), then the newest. The list given is not changed. */
export const orderApplications = (list: readonly ApplicationSummary[]): ApplicationSummary[] =>
  list.slice().sort((a, b) => Number(b.correcting) - Number(a.correcting) || Date.parse(b.submittedAt) - Date.parse(a.submittedAt));
