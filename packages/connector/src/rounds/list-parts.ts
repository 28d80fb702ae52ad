import type { Clock } from '@lianban/contract';
import type { ConnectorConfig } from '../config/config.ts';
import { exchangeTables, idOf } from '../config/mapping-id.ts';
import { deliverSealed } from '../delivery/deliver.ts';
import type { DeliveryPort } from '../delivery/delivery-port.ts';
import { receiveDispatches } from '../dispatch/receive-dispatches.ts';
import { createCollector } from '../gate/collect.ts';
import { sealTable } from '../gate/seal.ts';
import { tableNames } from '../operations/table-names.ts';
import type { Outbox } from '../outbox/open-outbox.ts';
import { listDueSuccessors } from '../outbox/successors.ts';
import type { SourceDatabase } from '../source/open-source.ts';
import type { Part } from './create-rounds.ts';

export type PartsOptions = { config: ConnectorConfig; source: SourceDatabase; outbox: Outbox; platform: DeliveryPort; clock: Clock; signal: AbortSignal };

/** What a round does: dispatched work in, changes read and judged table by table, good rows sealed, batches out. */
export function listParts({ config, source, outbox, platform, clock, signal }: PartsOptions): Part[] {
  const { dispatch } = config;
  const intake: Part[] = dispatch
    ? [{ name: 'dispatch', title: '接收平台分办', run: () => receiveDispatches({ mapping: dispatch, source, outbox, platform, clock }, signal) }]
    : [];
  const tables = config.tables.map((mapping): Part => ({
    name: `table:${idOf(mapping)}`,
    title: `读取${tableNames[mapping.table]}数据${mapping.id === undefined ? '' : `（${mapping.id}）`}`,
    run: createCollector({ config, mapping, source, outbox, clock }),
  }));
  const seals = exchangeTables.map((table): Part => ({ name: `seal:${table}`, title: `封装${tableNames[table]}数据`, run: () => sealTable(config, table, outbox, clock) }));
  // What was edited while its earlier version was under way follows at once.
  const deliver = async (): Promise<void> => {
    await deliverSealed(outbox, platform, clock, signal);
    const followed = exchangeTables.filter((table) => listDueSuccessors(outbox, table, 1).length > 0);
    for (const table of followed) await sealTable(config, table, outbox, clock);
    if (followed.length > 0) await deliverSealed(outbox, platform, clock, signal);
  };
  return [...intake, ...tables, ...seals, { name: 'delivery', title: '向平台推送', run: deliver }];
}
