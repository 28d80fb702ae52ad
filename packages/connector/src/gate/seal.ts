import { randomUUID } from 'node:crypto';
import { toBatchBody, type Clock, type ExchangeTable, type JsonObject } from '@lianban/contract';
import type { ConnectorConfig } from '../config/config.ts';
import { listReady, markSealed } from '../outbox/exchange-rows.ts';
import type { Outbox } from '../outbox/open-outbox.ts';
import { nextSequence, saveSealed } from '../outbox/sealed-batches.ts';
import { dropSuccessor, listDueSuccessors } from '../outbox/successors.ts';
import { judge } from './judge.ts';
import { storeVerdicts } from './store-verdicts.ts';

const batchSize = 500;

/** Judges what was edited while an earlier version was under way, and puts all rows of a table that may leave into batches. */
export async function sealTable(config: ConnectorConfig, table: ExchangeTable, outbox: Outbox, clock: Clock): Promise<void> {
  judgeSuccessors(config, table, outbox, clock);
  let after = 0;
  for (;;) {
    const ready = listReady(outbox, table, Date.parse(clock.now()), after, batchSize);
    const last = ready[ready.length - 1];
    if (!last) return;
    after = last.rowid;
    const header = {
      batchId: randomUUID().replace(/-/g, ''),
      table,
      contractVersion: '1.0' as const,
      sourceSystem: config.sourceSystem,
      sequence: nextSequence(outbox),
      createdAt: clock.now(),
    };
    const { batch, body } = await toBatchBody(header, ready.map(({ content }) => JSON.parse(content ?? '{}') as JsonObject));
    outbox.transaction(() => {
      markSealed(outbox, ready, batch.batchId);
      saveSealed(outbox, batch, body);
    });
  }
}

function judgeSuccessors(config: ConnectorConfig, table: ExchangeTable, outbox: Outbox, clock: Clock): void {
  for (let due = listDueSuccessors(outbox, table, batchSize); due.length > 0; due = listDueSuccessors(outbox, table, batchSize)) {
    storeVerdicts(outbox, due.flatMap((successor) => judge(config, outbox, successor, clock) ?? []), () => {
      for (const { rowGuid } of due) dropSuccessor(outbox, table, rowGuid);
    });
  }
}
