import type { Dispatch } from '@lianban/contract';
import type { DispatchCondition, DispatchMapping } from '../config/config.ts';
import { mapDispatch } from '../mapping/map-dispatch.ts';
import type { SourceDatabase } from '../source/open-source.ts';

type LegacyRow = Record<string, unknown>;
type LegacyValues = Record<string, string | number | null>;

/**
 * Writes dispatched work into the legacy table in one transaction: a new row for a case that is not there yet, then what the
 * dispatch changes. With a sequence column a dispatch that the row has had is left alone, and so is what a clerk did since.
 */
export async function writeDispatch(mapping: DispatchMapping, source: SourceDatabase, dispatch: Dispatch, now: string): Promise<void> {
  const { into, match, sequence } = mapping;
  const mark: LegacyValues = sequence === undefined ? {} : { [sequence]: dispatch.sequence };
  await source.transaction().execute(async (transaction) => {
    const find = (): Promise<LegacyRow | undefined> => transaction.selectFrom(into).selectAll().where(match, '=', dispatch.projectNo).executeTakeFirst();
    const update = (values: LegacyValues): Promise<unknown> => transaction.updateTable(into).set(values).where(match, '=', dispatch.projectNo).execute();
    const known = await find();
    if (known && sequence !== undefined && Number(known[sequence] ?? 0) >= dispatch.sequence) return;
    if (!known) await transaction.insertInto(into).values({ ...mapDispatch(dispatch, mapping.insert, now), ...mark }).execute();
    const { kind } = dispatch;
    const change = kind === 'corrected' || kind === 'withdrawn' ? mapping[kind] : undefined;
    const isWanted = change !== undefined && kind !== 'case' && holds(known ?? (await find()), mapping.onlyWhen?.[kind]);
    const values = { ...(isWanted ? mapDispatch(dispatch, change, now) : {}), ...(known || isWanted ? mark : {}) };
    if (Object.keys(values).length > 0) await update(values);
  });
}

/** Compared as text: drivers give whole numbers as numbers or as text. */
function holds(row: LegacyRow | undefined, condition: DispatchCondition = {}): boolean {
  return Object.entries(condition).every(([column, value]) => [value].flat().some((wanted) => String(row?.[column] ?? '') === String(wanted)));
}
