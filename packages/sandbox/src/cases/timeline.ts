import type { CaseEvent } from '@lianban/case-machine';
import type { CaseEventKind, TimelineEntry } from '@lianban/contract';
import type { Store } from '../store/open-store.ts';
import { CASE_TEXT, TIMELINE_TITLES } from '../strings/case-text.ts';
import type { CaseActor } from './case-actor.ts';
import type { CaseRecord } from './case-record.ts';

const KIND: Readonly<Record<CaseEvent['type'], CaseEventKind>> = {
  release: 'released',
  accept: 'accepted',
  refuse: 'refused',
  requestCorrection: 'correctionRequested',
  correct: 'corrected',
  step: 'step',
  grant: 'granted',
  deny: 'denied',
  withdraw: 'withdrawn',
};

/** What the timeline tells of an event; `by` is the department for everything that it does. */
export function toTimelineEntry(record: CaseRecord, event: CaseEvent, actor: CaseActor, now: string): TimelineEntry {
  const kind = KIND[event.type];
  const explain = 'explain' in event ? event.explain : undefined;
  return {
    at: 'at' in event ? event.at : now,
    kind,
    title: event.type === 'step' ? event.stepName : TIMELINE_TITLES[kind],
    ...(explain === undefined ? {} : { explain }),
    by: actor.kind === 'applicant' ? CASE_TEXT.applicant : actor.kind === 'platform' ? actor.name : record.deptName,
  };
}

/** Appends to a case's timeline. Call it inside `write` only. */
export async function addTimelineEntry(store: Store, projectNo: string, entry: TimelineEntry): Promise<void> {
  const { last } = await store
    .selectFrom('timeline')
    .select((eb) => eb.fn.max('entryNo').as('last'))
    .where('projectNo', '=', projectNo)
    .executeTakeFirstOrThrow();
  await store
    .insertInto('timeline')
    .values({
      projectNo,
      entryNo: Number(last ?? 0) + 1,
      at: entry.at,
      kind: entry.kind,
      title: entry.title,
      explain: entry.explain ?? null,
      handledBy: entry.by ?? null,
    })
    .execute();
}

/** The timelines of several cases, oldest entry first. */
export async function loadTimelines(
  store: Store,
  projectNos: readonly string[],
): Promise<ReadonlyMap<string, TimelineEntry[]>> {
  const timelines = new Map<string, TimelineEntry[]>(projectNos.map((projectNo) => [projectNo, []]));
  if (projectNos.length === 0) return timelines;
  const rows = await store
    .selectFrom('timeline')
    .selectAll()
    .where('projectNo', 'in', [...projectNos])
    .orderBy('projectNo')
    .orderBy('entryNo')
    .execute();
  for (const { projectNo, at, kind, title, explain, handledBy } of rows) {
    timelines.get(projectNo)?.push({
      at,
      kind: kind as CaseEventKind,
      title,
      ...(explain === null ? {} : { explain }),
      ...(handledBy === null ? {} : { by: handledBy }),
    });
  }
  return timelines;
}
