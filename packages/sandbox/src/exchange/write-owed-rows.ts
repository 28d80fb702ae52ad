import type { ExchangeTable, JsonObject, RowCommon } from '@lianban/contract';
import { toCertKey } from '../access/user-info.ts';
import { findDefinition, findItem } from '../catalogue/definitions.ts';
import type { PlatformServices } from '../platform-services.ts';
import { parseJson } from '../store/parse-json.ts';
import type { Store } from '../store/open-store.ts';
import { loadFiles } from '../uploads/load-upload.ts';
import { toMaterialName } from '../catalogue/material-name.ts';
import { toCanonicalJson } from './canonical-json.ts';
import type { ApplicationRecord } from '../applications/application-record.ts';
import type { CaseRecord } from '../cases/case-record.ts';
import type { CaseChange } from './case-change.ts';
import { loadConnection } from './department-connection.ts';
import { loadApplicant } from './load-applicant.ts';
import { toDataSource } from './rows/row-context.ts';
import type { CaseContext, RowContent, RowContext } from './rows/row-context.ts';
import { toCaseAccept } from './rows/to-case-accept.ts';
import { toCaseCorrection } from './rows/to-case-correction.ts';
import { toCaseMaterials } from './rows/to-case-materials.ts';
import { toCaseResult } from './rows/to-case-result.ts';
import { toCaseStep } from './rows/to-case-step.ts';
import { toServiceRecord } from './rows/to-service-record.ts';
import { storeRow } from './store-row.ts';

const SOURCE_SYSTEM = 'lianban-platform';

/**
 * Writes the exchange rows that a change owes, for departments that work on the platform. A department behind a front
 * machine pushes its own; what its officer does on the platform all the same, the platform writes.
 */
export async function writeOwedRows(
  services: PlatformServices,
  store: Store,
  change: CaseChange,
  tables: readonly ExchangeTable[],
): Promise<void> {
  const { after, actor } = change;
  if (tables.length === 0) return;
  if (actor.kind !== 'officer' && (await loadConnection(store, after.deptCode)) === 'frontMachine') return;
  const context = { ...change, ...(await loadCaseContext(services, store, change.application, after)) };
  for (const table of tables) {
    for (const content of await toContents(store, table, context)) {
      await writeRow(services, store, table, context, content);
    }
  }
}

/** Writes the rows of a case's materials again after one of them changed; like {@link writeOwedRows} for the departments here. */
export async function rewriteMaterialRows(
  services: PlatformServices,
  store: Store,
  application: ApplicationRecord,
  after: CaseRecord,
): Promise<void> {
  if ((await loadConnection(store, after.deptCode)) === 'frontMachine') return;
  const context = await loadCaseContext(services, store, application, after);
  for (const content of await toCaseMaterials(context)) {
    await writeRow(services, store, 'caseMaterial', context, content);
  }
}

async function toContents(store: Store, table: ExchangeTable, context: RowContext): Promise<RowContent[]> {
  switch (table) {
    case 'caseAccept':
      return [toCaseAccept(context)];
    case 'caseStep':
      return [toCaseStep(context)];
    case 'caseCorrection':
      return toCaseCorrection(context, await findNotifier(store, context.after));
    case 'caseMaterial':
      return toCaseMaterials(context);
    case 'caseResult':
      return toCaseResult(context);
    case 'serviceRecord':
      return toServiceRecord(context);
    case 'caseSpecialProcedure':
    case 'evaluation':
    case 'rectification':
    case 'licenceRecord':
    case 'bundleCase':
      return [];
  }
}

/** Who sent the notice, from the row written then. */
async function findNotifier(store: Store, { projectNo, deptCode }: CaseRecord): Promise<string | undefined> {
  const known = await findCurrent(store, deptCode, `${projectNo}-C`);
  return known === undefined ? undefined : parseJson<{ notifier: string }>(known.body).notifier;
}

/** The newest version of a row of the platform's own. */
function findCurrent(store: Store, deptCode: string, rowGuid: string) {
  return store
    .selectFrom('exchangeRow')
    .select(['dataVersion', 'body'])
    .where('origin', '=', 'platform')
    .where('deptCode', '=', deptCode)
    .where('rowGuid', '=', rowGuid)
    .where('current', '=', 1)
    .executeTakeFirst();
}

/** Gathers what rows about a case are made from. */
export async function loadCaseContext(
  services: PlatformServices,
  store: Store,
  application: ApplicationRecord,
  after: CaseRecord,
): Promise<CaseContext> {
  const applicant = await loadApplicant(store, application.applicantSub);
  const materials: CaseContext['materials'] = [];
  for (const { materialKey, mode, fileIds, licenceId } of after.materials) {
    if (mode === 'later') continue;
    const [file] = await loadFiles(store, fileIds ?? []);
    materials.push({
      materialKey,
      materialName: toMaterialName(services, application.bundleCode, materialKey),
      getType: mode === 'exempt' ? 'licence' : 'upload',
      ...(licenceId === undefined ? {} : { licenceId }),
      ...(file === undefined ? {} : { attachName: file.fileName, fileDigest: file.digest }),
    });
  }
  return {
    application,
    after,
    definition: findDefinition(services, application.bundleCode),
    item: findItem(services, application.bundleCode, after.itemKey),
    applicant,
    certKey: await toCertKey(applicant.certNo, applicant.name),
    materials,
  };
}

/** Writes the next version of a row of the platform's own, unless it would say what it says already. */
export async function writeRow<T extends RowCommon>(
  services: PlatformServices,
  store: Store,
  table: ExchangeTable,
  { definition, after }: Pick<CaseContext, 'definition' | 'after'>,
  { suffix, content }: RowContent<T>,
): Promise<T> {
  const rowGuid = `${after.projectNo}-${suffix}`;
  const known = await findCurrent(store, after.deptCode, rowGuid);
  const now = services.clock.now();
  const common: RowCommon = {
    rowGuid,
    cdOperation: known === undefined ? 'insert' : 'update',
    cdTime: now,
    dataSource: toDataSource(definition),
    dataVersion: (known?.dataVersion ?? 0) + 1,
    sourceSystem: SOURCE_SYSTEM,
  };
  if (known !== undefined && isSameContent(parseJson<JsonObject>(known.body), content)) {
    return parseJson<T>(known.body);
  }
  const row = { ...common, ...content };
  await storeRow(store, {
    table,
    deptCode: after.deptCode,
    origin: 'platform',
    projectNo: after.projectNo,
    receivedAt: now,
    row,
  });
  return row as object as T;
}

const COMMON = new Set<string>(['rowGuid', 'cdOperation', 'cdTime', 'dataSource', 'dataVersion', 'sourceSystem']);

function isSameContent(known: JsonObject, content: object): boolean {
  const said = Object.fromEntries(Object.entries(known).filter(([column]) => !COMMON.has(column)));
  return toCanonicalJson(said) === toCanonicalJson(content as JsonObject);
}
