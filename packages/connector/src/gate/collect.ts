import { createHash } from 'node:crypto';
import type { Clock } from '@lianban/contract';
import type { ConnectorConfig, TableMapping } from '../config/config.ts';
import { idOf } from '../config/mapping-id.ts';
import { mapRow } from '../mapping/map-row.ts';
import { loadCursor, saveCursor } from '../outbox/cursors.ts';
import { forgetRow } from '../outbox/exchange-rows.ts';
import type { Outbox } from '../outbox/open-outbox.ts';
import type { SourceDatabase } from '../source/open-source.ts';
import { overlapStart, withMark, type Progress } from '../source/progress.ts';
import { findRepeatedKeys, readChanged, readIncomplete, toCursor, toPlace, type SourceCursor, type SourceRow } from '../source/read-changed.ts';
import { isChanged, judge, type Candidate } from './judge.ts';
import { storeVerdicts } from './store-verdicts.ts';

const pageSize = 500;
/** A full pass lets delivery and the other tables go on in between. */
const pagesInRound = 100;
/** An overlap of more than a page is read again once a minute. */
const longOverlapEveryMs = 60_000;

export type Collector = { config: ConnectorConfig; mapping: TableMapping; source: SourceDatabase; outbox: Outbox; clock: Clock };

/**
 * Reads one query of the legacy database: what changed, in every round, and everything from the beginning, at start and then
 * once a day. Stores each row as judged.
 * @returns a function for one round; it answers whether a full pass is still under way
 */
export function createCollector(collector: Collector): () => Promise<boolean> {
  const { config, mapping, source, outbox, clock } = collector;
  const name = `source:${idOf(mapping)}:${mapping.key}`;
  const overlapMs = (config.overlapMinutes ?? 10) * 60_000;
  const fullPassMs = (config.fullPassHours ?? 24) * 3600_000;
  let hasPassed = false;
  let longOverlapAtMs = Number.NEGATIVE_INFINITY;

  const readOn = async (start: Progress, nowMs: number): Promise<Progress> => {
    let { changedAt } = start;
    const reached = (): Progress => ({ ...start, ...(changedAt === undefined ? {} : { changedAt }) });
    let page = await readChanged(source, mapping, overlapStart(start, nowMs, overlapMs), pageSize);
    if (page.length === pageSize && Math.abs(nowMs - longOverlapAtMs) < longOverlapEveryMs) {
      page = await readChanged(source, mapping, changedAt === undefined ? {} : { changedAt }, pageSize);
    } else if (page.length === pageSize) longOverlapAtMs = nowMs;
    for (;;) {
      const last = page[page.length - 1];
      if (last) ({ changedAt } = toCursor(last, mapping));
      await storePage(collector, page, () => changedAt !== start.changedAt && saveCursor(outbox, name, reached()));
      if (!last || page.length < pageSize) break;
      page = await readChanged(source, mapping, toCursor(last, mapping), pageSize);
    }
    const progress = reached();
    const marked = withMark(progress, nowMs, overlapMs);
    if (marked !== progress) saveCursor(outbox, name, marked);
    return marked;
  };

  /** Reads on from where the pass has come. Its end is the end of the table, wherever reading stood before. */
  const passOn = async (start: Progress, nowMs: number): Promise<boolean> => {
    let at: SourceCursor = start.fullPass ?? {};
    let pageStart: SourceCursor = {};
    for (let pages = 0; pages < pagesInRound; pages += 1) {
      const page = await readChanged(source, mapping, at, pageSize);
      const last = page[page.length - 1];
      if (last && page.length === pageSize) {
        pageStart = at;
        at = toCursor(last, mapping);
        await storePage(collector, page, () => saveCursor(outbox, name, { ...start, fullPass: at }));
        continue;
      }
      const { changedAt } = last ? toCursor(last, mapping) : at;
      const { fullPass: _done, marks = [{ atMs: nowMs, ...(pageStart.changedAt === undefined ? {} : { changedAt: pageStart.changedAt }) }] } = start;
      await storePage(collector, page, () => saveCursor(outbox, name, { ...(changedAt === undefined ? {} : { changedAt }), marks, fullPassAtMs: nowMs } satisfies Progress));
      await storeIncomplete(collector);
      return false;
    }
    return true;
  };

  return async () => {
    const nowMs = Date.parse(clock.now());
    let progress = loadCursor<Progress>(outbox, name, {});
    const isDue = !hasPassed || progress.fullPass !== undefined || progress.fullPassAtMs === undefined || Math.abs(nowMs - progress.fullPassAtMs) >= fullPassMs;
    // Before the first pass has come to the end, there is nothing to go on from.
    if (progress.fullPassAtMs !== undefined) progress = await readOn(progress, nowMs);
    if (!isDue) return false;
    const isUnfinished = await passOn(progress, nowMs);
    hasPassed = true;
    return isUnfinished;
  };
}

async function storePage({ config, mapping, source, outbox, clock }: Collector, page: SourceRow[], saveProgress: () => void): Promise<void> {
  const candidates = new Map<string, Candidate>();
  const repeated = new Set<string>();
  for (const row of page) {
    const candidate = toCandidate(config, mapping, row);
    if (candidates.has(candidate.rowGuid)) repeated.add(candidate.sourceKey);
    candidates.set(candidate.rowGuid, candidate);
  }
  // A second version of a row may be a second row with its key, far from the first one in the order of reading.
  const changed = page.map((row) => toPlace(row[mapping.key])).filter((key) => {
    const candidate = candidates.get(guidOf(config, mapping, String(key)));
    return candidate !== undefined && isChanged(outbox, candidate);
  });
  for (const key of await findRepeatedKeys(source, mapping, [...new Set(changed)])) repeated.add(key);
  const verdicts = [...candidates.values()].flatMap((candidate) => {
    return judge(config, outbox, repeated.has(candidate.sourceKey) ? withFault(candidate, 'connector/key-repeated') : candidate, clock) ?? [];
  });
  storeVerdicts(outbox, verdicts, saveProgress);
}

/** Rows that have no place in the order of reading go to the repair list: without a moment no later change of theirs would be seen. */
async function storeIncomplete({ config, mapping, source, outbox, clock }: Collector): Promise<void> {
  const rows = await readIncomplete(source, mapping, pageSize);
  const hasKey = (row: SourceRow): boolean => row[mapping.key] !== null && row[mapping.key] !== undefined;
  const candidates = rows.map((row) => withFault(toCandidate(config, mapping, row), hasKey(row) ? 'connector/moment-missing' : 'connector/key-missing'));
  const byGuid = new Map(candidates.map((candidate) => [candidate.rowGuid, candidate]));
  storeVerdicts(outbox, [...byGuid.values()].flatMap((candidate) => judge(config, outbox, candidate, clock) ?? []), () => {
    if (rows.every(hasKey)) forgetRow(outbox, mapping.table, guidOf(config, mapping, ''));
  });
}

const withFault = (candidate: Candidate, code: string): Candidate => ({
  ...candidate,
  mapped: { ...candidate.mapped, faults: [{ path: '', code, message: code }, ...candidate.mapped.faults] },
});

function toCandidate(config: ConnectorConfig, mapping: TableMapping, row: SourceRow): Candidate {
  const sourceKey = String(row[mapping.key] ?? '');
  return { table: mapping.table, rowGuid: guidOf(config, mapping, sourceKey), sourceKey, mapped: mapRow(row, mapping) };
}

const guidOf = (config: ConnectorConfig, mapping: TableMapping, sourceKey: string): string =>
  createHash('sha256').update(`${config.sourceSystem}\n${idOf(mapping)}\n${sourceKey}`).digest('hex').slice(0, 32);
