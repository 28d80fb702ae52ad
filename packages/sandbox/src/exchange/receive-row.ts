import type { ExchangeTable, JsonObject } from '@lianban/contract';
import { validatorsByTable } from '@lianban/contract/validators';
import { mergeForms } from '@lianban/form-engine';
import { loadApplication } from '../applications/application-record.ts';
import type { ApplicationRecord } from '../applications/application-record.ts';
import { applyCaseEvent } from '../cases/apply-case-event.ts';
import { findCase } from '../cases/case-record.ts';
import type { CaseRecord } from '../cases/case-record.ts';
import { correctResult } from '../cases/correct-result.ts';
import { findDefinition } from '../catalogue/definitions.ts';
import { findUncorrectable } from '../corrections/find-uncorrectable.ts';
import { SandboxError } from '../errors.ts';
import type { PlatformServices } from '../platform-services.ts';
import type { Store } from '../store/open-store.ts';
import { checkReferences } from './check-references.ts';
import { checkOther, toSubjectNo } from './check-other.ts';
import { checkRectification } from './check-rectification.ts';
import { checkService } from './check-service.ts';
import { checkSpecialProcedure } from './check-special-procedure.ts';
import { isCaseRow } from './incoming-row.ts';
import type { CaseRow, IncomingRow, OtherRow } from './incoming-row.ts';
import { findBrokenRule } from './find-broken-rule.ts';
import { toRowFault } from './row-fault.ts';
import type { RowFault } from './row-fault.ts';
import { findStanding } from './row-standing.ts';
import type { RowStanding } from './row-standing.ts';
import { storeRow } from './store-row.ts';
import { toCaseEvents } from './to-case-events.ts';

/** The department that a batch comes from, and its client that sent it. */
export interface RowSender {
  clientId: string;
  deptCode: string;
  deptName: string;
  batchId: string;
}

export type RowOutcome =
  /** With a warning as its fault: taken in, and something to look at. */
  | { status: 'accepted'; fault?: RowFault }
  | { status: 'duplicate'; fault?: RowFault }
  | { status: 'returned'; fault: RowFault };

const returned = (fault: RowFault): RowOutcome => ({ status: 'returned', fault });

/**
 * Takes in one row of a department: checks it with the contract's validators, against what was received before and against
 * its case, makes happen to the case what it says, and keeps it. A returned row leaves no trace here; its savepoint is
 * the caller's.
 */
export async function receiveRow(
  services: PlatformServices,
  store: Store,
  sender: RowSender,
  table: ExchangeTable,
  raw: JsonObject,
): Promise<RowOutcome> {
  const verdict = validatorsByTable[table](raw, { now: services.clock.now() });
  if (!verdict.valid) {
    const problem = verdict.problems.find(({ severity }) => severity === 'error') ?? verdict.problems[0];
    if (problem === undefined) throw new TypeError('A verdict is invalid without a problem.');
    return returned({ ruleId: problem.ruleId, path: problem.path, message: problem.message, hint: problem.hint });
  }
  // The validator of the table has just said that the row has the table's shape.
  const incoming = { table, row: verdict.value } as IncomingRow;
  return isCaseRow(incoming) ? receiveCaseRow(services, store, sender, incoming) : receiveOtherRow(services, store, sender, incoming);
}

/** What a row is to those received before ends its way here, unless it is new or a new version. */
function toSettled(standing: RowStanding): RowOutcome | undefined {
  if (standing.kind === 'returned') return returned(standing.fault);
  if (standing.kind !== 'duplicate') return undefined;
  return { status: 'duplicate', ...(standing.fault === undefined ? {} : { fault: standing.fault }) };
}

/** Keeps a row that is about no single case: a bundle case or a licence. Nothing happens to a case because of it. */
async function receiveOtherRow(services: PlatformServices, store: Store, sender: RowSender, incoming: OtherRow): Promise<RowOutcome> {
  const { table, row } = incoming;
  const subject = { table, deptCode: sender.deptCode, projectNo: toSubjectNo(incoming) };
  const settled = toSettled(await findStanding(store, subject, row));
  if (settled !== undefined) return settled;
  const fault = await checkOther(services, store, sender, incoming);
  if (fault !== undefined) return returned(fault);
  await storeRow(store, { ...subject, origin: 'department', batchId: sender.batchId, receivedAt: services.clock.now(), row });
  return { status: 'accepted' };
}

async function receiveCaseRow(services: PlatformServices, store: Store, sender: RowSender, incoming: CaseRow): Promise<RowOutcome> {
  const { table } = incoming;
  const record = await findCase(store, incoming.row.projectNo);
  if (record === undefined || record.deptCode !== sender.deptCode || record.dispatchedAt === undefined) {
    return returned(toRowFault('exchange/case-unknown', '/projectNo'));
  }
  const standing = await findStanding(store, { table, ...sender, projectNo: record.projectNo }, incoming.row);
  const settled = toSettled(standing);
  if (settled !== undefined) return settled;
  const application = await loadApplication(store, record.applicationId);
  const isUpdate = standing.kind === 'update';
  const fault =
    (await checkReferences(services, store, application, record, incoming)) ??
    (await checkService(store, record, incoming)) ??
    (await checkSpecialProcedure(store, record, incoming)) ??
    (await checkRectification(store, record, incoming)) ??
    (isUpdate ? undefined : await findSecond(store, record, incoming)) ??
    findUncorrectableItem(services, application, record, incoming);
  if (fault !== undefined) return returned(fault);
  const broken = await findBrokenRule(store, findDefinition(services, application.bundleCode), record, incoming, services.clock.now());
  if (broken.fault !== undefined) return returned(broken.fault);
  const meaning = toCaseEvents(record, incoming, isUpdate);
  if ('fault' in meaning) return returned(meaning.fault);
  await storeRow(store, {
    table,
    deptCode: sender.deptCode,
    origin: 'department',
    projectNo: record.projectNo,
    batchId: sender.batchId,
    receivedAt: services.clock.now(),
    row: incoming.row,
  });
  for (const event of meaning.events) {
    await applyCaseEvent(services, store, {
      projectNo: record.projectNo,
      event,
      actor: { kind: 'department', name: sender.deptName },
    });
  }
  if (incoming.table === 'caseResult' && isUpdate) await correctResult(services, store, record, incoming.row);
  return { status: 'accepted', ...(broken.warning === undefined ? {} : { fault: broken.warning }) };
}

/** A case has one acceptance and one result, whatever ids their rows have. */
async function findSecond(store: Store, record: CaseRecord, { table }: CaseRow): Promise<RowFault | undefined> {
  if (table !== 'caseAccept' && table !== 'caseResult') return undefined;
  const known = await store
    .selectFrom('exchangeRow')
    .select('rowGuid')
    .where('projectNo', '=', record.projectNo)
    .where('exchangeTable', '=', table)
    .executeTakeFirst();
  if (known === undefined) return undefined;
  return toRowFault(table === 'caseResult' ? 'exchange/result-final' : 'exchange/insert-again', '/rowGuid');
}

/** A department can ask for nothing that the applicant has no way to mend. */
function findUncorrectableItem(
  services: PlatformServices,
  application: ApplicationRecord,
  record: CaseRecord,
  incoming: CaseRow,
): RowFault | undefined {
  if (incoming.table !== 'caseCorrection') return undefined;
  const definition = findDefinition(services, application.bundleCode);
  const form = mergeForms(definition, application.submission.items);
  const [index] = findUncorrectable(definition, form, record.itemKey, incoming.row.items);
  return index === undefined ? undefined : toRowFault('exchange/not-correctable', `/items/${index}`);
}

/** What an error thrown while a row was taken in means for the row; undefined when it was not expected. */
export function toThrownFault(error: unknown): RowFault | undefined {
  if (!(error instanceof SandboxError)) return undefined;
  if (error.code === 'case/illegal-event') return toRowFault('case/illegal-event', '');
  const isNumberTaken = error.errors?.some((problem) => problem.rule === 'case/certificate-number-taken') === true;
  return isNumberTaken ? toRowFault('exchange/certificate-number-taken', '/resultCertNo') : undefined;
}
