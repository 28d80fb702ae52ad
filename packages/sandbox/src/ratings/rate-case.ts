import type { Evaluation, RatingSubmission } from '@lianban/contract';
import { findCase, toCaseNotFound } from '../cases/case-record.ts';
import type { CaseRecord } from '../cases/case-record.ts';
import { isRateable } from '../cases/to-case-summary.ts';
import { loadApplication } from '../applications/application-record.ts';
import { SandboxError } from '../errors.ts';
import type { CaseContext, RowContent } from '../exchange/rows/row-context.ts';
import { toServiceRecord } from '../exchange/rows/to-service-record.ts';
import { loadCaseContext, writeRow } from '../exchange/write-owed-rows.ts';
import type { PlatformServices } from '../platform-services.ts';
import type { Store } from '../store/open-store.ts';
import { recordRating } from './record-rating.ts';

/**
 * 好差评: rates a decided case, once. The rating is a row of the exchange like any other; it refers to the record of the
 * service, which the platform writes if the department has not pushed one. Runs inside `write`.
 *
 * Errors: {@link SandboxError} `case/not-found`, `rating/already-rated`, `rating/case-not-finished`.
 */
export async function rateCase(
  services: PlatformServices,
  store: Store,
  sub: string,
  request: { projectNo: string; rating: RatingSubmission; channel: 'pc' | 'mobile' },
): Promise<Evaluation> {
  const record = await findCase(store, request.projectNo);
  if (record === undefined || record.applicantSub !== sub) throw toCaseNotFound();
  assertRateable(record);
  const application = await loadApplication(store, record.applicationId);
  const context = await loadCaseContext(services, store, application, record);
  await assureServiceRecord(services, store, context);
  const { satisfaction, evalDetails, writingEvaluation } = request.rating;
  const now = services.clock.now();
  const content: RowContent<Evaluation> = {
    suffix: 'E1',
    content: {
      projectNo: record.projectNo,
      assessNumber: 1,
      channel: request.channel,
      satisfaction,
      ...(evalDetails.length === 0 ? {} : { evalDetails }),
      ...(writingEvaluation === undefined || writingEvaluation === '' ? {} : { writingEvaluation }),
      assessTime: now,
      isDefault: false,
      evaluateType: 'first',
      userName: context.applicant.name,
      userProp: 'naturalPerson',
      userPageType: '111',
      certKey: context.certKey,
    },
  };
  const evaluation = await writeRow(services, store, 'evaluation', context, content);
  await recordRating(store, record, application.status, evaluation);
  return evaluation;
}

function assertRateable(record: CaseRecord): void {
  if (isRateable(record)) return;
  if (record.rating !== undefined) {
    throw new SandboxError(
      'rating/already-rated',
      'Failed to rate the case: it has been rated. A service is rated once.',
    );
  }
  throw new SandboxError(
    'rating/case-not-finished',
    `Failed to rate the case: it is ${record.status}. Rate it once the department has decided.`,
    { status: record.status },
  );
}

async function assureServiceRecord(
  services: PlatformServices,
  store: Store,
  context: CaseContext,
): Promise<void> {
  const known = await store
    .selectFrom('exchangeRow')
    .select('rowGuid')
    .where('projectNo', '=', context.after.projectNo)
    .where('exchangeTable', '=', 'serviceRecord')
    .executeTakeFirst();
  if (known !== undefined) return;
  for (const content of toServiceRecord(context)) await writeRow(services, store, 'serviceRecord', context, content);
}
