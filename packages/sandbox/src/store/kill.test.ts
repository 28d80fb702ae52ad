import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Application } from '@lianban/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDialect } from '../node/open-dialect.ts';
import { buildSubmission } from '../testing/newborn-story.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { TestPlatform } from '../testing/test-platform.ts';

/** At least so many, and more on a machine too busy to have answered so often by then. */
const KILLS = 6;
const MOST_KILLS = 40;
const BUSY = new URL('../testing/busy-platform.ts', import.meta.url).pathname;

/** Works in a process of its own for a while after its first word, then SIGKILL; answers what it printed. */
async function workAndKill(database: string, first: number, lifeMs: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--conditions=@lianban/source', BUSY, database, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (text === '') setTimeout(() => child.kill('SIGKILL'), lifeMs);
    text += chunk;
  });
  await once(child, 'close');
  return text.split('\n').filter((line) => line !== '');
}

const numbersOf = (lines: string[], word: string) =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => Number(line.split(' ')[1]));

/** What has to hold in the store at any instant. */
async function findContradictions({ platform: { db } }: TestPlatform): Promise<string[]> {
  const applications = await db.selectFrom('application').select(['applicationId', 'submission']).execute();
  const cases = await db.selectFrom('caseRecord').selectAll().execute();
  const timeline = await db.selectFrom('timeline').select(['projectNo', 'kind']).execute();
  const events = await db.selectFrom('statusEvent').select(['projectNo', 'sequence']).orderBy('sequence').execute();
  const answers = await db.selectFrom('idempotency').select(['key', 'body']).where('key', 'like', 'busy-%').execute();
  const rows = await db.selectFrom('exchangeRow').select(['projectNo', 'exchangeTable']).execute();
  const dispatches = await db.selectFrom('dispatch').select('projectNo').execute();
  const count = (list: { projectNo: string }[], projectNo: string) => list.filter((entry) => entry.projectNo === projectNo).length;
  const police = cases.filter((entry) => entry.itemKey === 'birthRegistration' && entry.dispatchedAt !== null);
  return [
    ...(answers.length === applications.length ? [] : [`${answers.length} answers for ${applications.length} applications`]),
    ...applications
      .filter(({ applicationId }) => cases.filter((entry) => entry.applicationId === applicationId).length !== 6)
      .map(({ applicationId }) => `${applicationId} has not six cases`),
    ...cases
      .filter(({ projectNo, version }) => count(timeline, projectNo) !== version || count(events, projectNo) !== version)
      .map(({ projectNo }) => `${projectNo}: version, timeline and events differ`),
    ...cases
      .filter(({ acceptedAt, projectNo }) => (acceptedAt !== null) !== rows.some((row) => row.projectNo === projectNo && row.exchangeTable === 'caseAccept'))
      .map(({ projectNo }) => `${projectNo}: acceptance and its row differ`),
    ...police
      .filter(({ projectNo }) => count(dispatches, projectNo) !== 1)
      .map(({ projectNo }) => `${projectNo} was not dispatched once`),
    ...events.filter(({ sequence }, index) => sequence !== index + 1).map(({ sequence }) => `event ${sequence} is out of order`),
  ];
}

describe('a platform that is killed', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-kill-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test(
    'loses and doubles nothing, at whatever instant it happens',
    async () => {
      const database = join(folder, 'platform.db');
      const lines: string[] = [];
      let kills = 0;
      for (; kills < KILLS || (numbersOf(lines, 'done').length <= KILLS && kills < MOST_KILLS); kills += 1) {
        const next = Math.max(-1, ...numbersOf(lines, 'sent')) + 1;
        lines.push(...(await workAndKill(database, next, 20 + Math.random() * 250)));
      }
      expect(numbersOf(lines, 'done').length).toBeGreaterThan(KILLS);
      const it = await createTestPlatform({ dialect: await openDialect(database) });
      expect(await findContradictions(it)).toEqual([]);

      // Whoever got no answer asks again with the same key; whoever got one finds the same again.
      const submission = await it.platform.db.selectFrom('application').select('applicationId').execute();
      const known = new Set(submission.map(({ applicationId }) => applicationId));
      for (const line of lines.filter((entry) => entry.startsWith('done '))) expect(known).toContain(line.split(' ')[2]);
      const unanswered = numbersOf(lines, 'sent').filter((number) => !numbersOf(lines, 'done').includes(number));
      expect(unanswered.length).toBeLessThanOrEqual(kills);
      for (const number of unanswered) {
        const stored = await it.platform.db.selectFrom('idempotency').select('body').where('key', '=', `busy-${number}`).executeTakeFirst();
        if (stored !== undefined) continue;
        const { status } = await it.ask<Application>('chen.xiaoyu', 'POST', '/api/v1/applications', {
          body: await buildSubmission(it),
          headers: { 'Idempotency-Key': `busy-${number}` },
        });
        expect(status).toBe(201);
      }
      const applications = await it.platform.db.selectFrom('application').select('applicationId').execute();
      expect(applications).toHaveLength(numbersOf(lines, 'sent').length);
      expect(await findContradictions(it)).toEqual([]);
      await it.platform.close();
    },
    180_000,
  );
});
