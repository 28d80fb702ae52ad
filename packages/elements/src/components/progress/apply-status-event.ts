import type { Application, CaseSummary, StatusEvent } from '@lianban/contract';

const move = (one: CaseSummary, event: StatusEvent): CaseSummary => {
  if (one.projectNo !== event.data.projectNo) return one;
  return { ...one, status: event.data.status, statusAt: event.time, waitingFor: event.data.status === 'waiting' ? one.waitingFor : [] };
};

/**
 * The application as it stands after one status event 状态事件, so that the page moves at once; the full story
 * (timeline, result, correction list) comes with the reload that follows. Events of other applications and events older
 * than what is known change nothing.
 */
export const applyStatusEvent = (application: Application, event: StatusEvent): Application => {
  if (event.data.applicationId !== application.applicationId) return application;
  const known = application.cases.find((one) => one.projectNo === event.data.projectNo);
  if (known === undefined || Date.parse(event.time) < Date.parse(known.statusAt)) return application;
  return { ...application, status: event.data.bundleStatus, cases: application.cases.map((one) => move(one, event)) };
};
