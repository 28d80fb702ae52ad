import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Application, BatchReceipt, BundleDefinition, CodeList, PrefillResult } from '@lianban/contract';
import { createSqliteDialect } from '@lianban/sandbox/node';
import { caseOf, MARRIED, nextKey, PDF, submit } from '../packages/sandbox/src/testing/newborn-story.ts';
import { acceptRow, sealBatch, toRowCase } from '../packages/sandbox/src/testing/police-rows.ts';
import { createTestPlatform } from '../packages/sandbox/src/testing/test-platform.ts';
import { inContract } from './generate/contract-folder.ts';

// Writes packages/contract/openapi/examples: what the sandbox answers on a morning of the newborn story, abridged. Run it by hand when answers
// change; a test holds every example against its schema.
const folder = inContract('openapi/examples');
const placeholders: Readonly<Record<string, string>> = { accessToken: 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhY2N0LW9mZmljZXIucG9saWNlIn0.c2lnbmF0dXJl', key: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8' };

/** The same value on every run, and no secret, where a platform gives out a random one. */
const withoutSecrets = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, typeof part === 'string' && name in placeholders && part.length > 20 ? placeholders[name] : withoutSecrets(part)]));
};

const write = async (name: string, summary: string, value: unknown): Promise<void> => {
  await writeFile(`${folder}/${name}.json`, `${JSON.stringify({ summary, value: withoutSecrets(value) }, null, 1)}\n`);
};

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const test = await createTestPlatform({ dialect: createSqliteDialect(':memory:') });
const { ask, clock } = test;
clock.set('2026-03-02T09:00:00+08:00');
const get = async <T>(who: string | undefined, path: string): Promise<T> => (await ask<T>(who, 'GET', path)).body;
const post = async <T>(who: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> => {
  const answer = await ask<T>(who, 'POST', path, { body, headers: { 'Idempotency-Key': nextKey(), ...headers } });
  if (answer.status >= 300) throw new Error(`Failed to record ${path}: it was answered ${answer.status} ${answer.problem.code}. Correct the story.`);
  return answer.body;
};
const firstOf = <T>(list: readonly T[], count = 1): T[] => list.slice(0, count);

await write('listBundles.200', '一件事目录 the catalogue', await get(undefined, '/api/v1/catalog/bundles'));
const definition = await get<BundleDefinition>(undefined, '/api/v1/catalog/bundles/newborn');
const { bundle, items, forms } = definition;
await write('loadBundle.200', '新生儿出生一件事（节选） the newborn bundle, abridged', {
  bundle: { ...bundle, members: firstOf(bundle.members, 2), scenario: firstOf(bundle.scenario), materials: firstOf(bundle.materials), faq: firstOf(bundle.faq) }, items: firstOf(items), forms: firstOf(forms),
});
await write('listItems.200', '一个部门的第一页 first page of one department', await get(undefined, '/api/v1/catalog/items?deptCode=11529900MB9Q000276&limit=1'));
await write('listOrganizations.200', '机构 the organizations', await get(undefined, '/api/v1/catalog/organizations'));
const { codeLists } = await get<{ codeLists: CodeList[] }>(undefined, '/api/v1/catalog/code-lists');
await write('listCodeLists.200', '两个代码表（节选） two of the lists', { codeLists: codeLists.filter(({ list }) => list === 'applyerType' || list === 'severity') });
await write('loadSession.200', '申请人 an applicant', await get('chen.xiaoyu', '/api/v1/me'));
await write('loadDraftKey.200', '密钥 the key', await get('chen.xiaoyu', '/api/v1/me/draft-key'));
const consent = { bundleCode: 'newborn', scenario: MARRIED, consent: true };
await write('prefill.request', '已授权 agreed', consent);
const prefill = await post<PrefillResult>('chen.xiaoyu', '/api/v1/prefill', consent);
await write('prefill.200', '预填（节选） prefilled, abridged', { ...prefill, values: firstOf(prefill.values, 3), licences: firstOf(prefill.licences) });
const pdf = { body: PDF, headers: { 'Content-Type': 'application/pdf', 'Lianban-File-Name': encodeURIComponent('住院分娩记录.pdf') } };
await write('upload.201', '已存 stored', (await ask('chen.xiaoyu', 'POST', '/api/v1/uploads', pdf)).body);

const request = { bundleCode: 'newborn', bundleVersion: 1, scenario: MARRIED, items: ['birthRegistration'], answers: { child: { name: '林予安' } }, materials: [{ materialKey: 'householdBook', mode: 'exempt', licenceId: '1.2.156.3005.2.11529900MB9Q000276002.11529900MB9Q000276.QH52990026000117.001.3' }], provenance: { '/child/name': { kind: 'typed', obtainedAt: '2026-03-02T08:55:00+08:00' } } };
await write('submitApplication.request', '只办出生登记（节选） birth registration only, abridged', request);
const submitted: Application = await submit(test, ['birthRegistration', 'vaccinationCard']);
await write('application', '申请与办件 the application and its cases', submitted);
await write('listApplications.200', '本人的申请 the person’s own', await get('chen.xiaoyu', '/api/v1/applications'));
const { projectNo } = caseOf(submitted, 'vaccinationCard');
await write('listWorklist.200', '待办 what is to be done', await get('officer.health', '/api/v1/worklist'));
const file = await get<{ version: number }>('officer.health', `/api/v1/cases/${projectNo}`);
await write('caseFile', '卷宗 the case file', file);
await write('actOnCase.request', '受理 accept it', { action: 'accept', explain: '材料齐全，符合受理条件。' });
await write('correctApplication.request', '补正一项 one correction', { answers: { '/child/birthPlace': '示例省青禾市' }, materials: [] });
await write('withdrawCase.request', '撤回 take one case back', { projectNo });
await write('rateCase.request', '满意 satisfied', { satisfaction: 'verySatisfied', evalDetails: ['510'], writingEvaluation: '一次办完，很方便。' });
await write('rateCase.201', '已评价 rated', { satisfaction: 'verySatisfied', assessTime: '2026-03-03T10:00:00+08:00' });
const ticket = { clientId: 'police-connector', state: 's1' };
await write('issueTicket.request', '去公安业务系统 to the police system', ticket);
const issued = await post<{ ticket: string }>('officer.police', '/api/v1/tickets', ticket);
await write('issueTicket.201', '一次性票据 the ticket', issued);
await write('exchangeTicket.request', '部门服务器兑换 the department’s server exchanges it', { ticket: issued.ticket, state: 's1' });
await write('exchangeTicket.200', '人员与令牌 the person and a token', await post('client:police-connector', '/api/v1/tickets/exchange', { ticket: issued.ticket, state: 's1' }));

const rowCase = toRowCase(caseOf(submitted, 'birthRegistration'));
clock.set('2026-03-03T09:00:00+08:00');
const { body, batch } = await sealBatch('caseAccept', [acceptRow(rowCase), acceptRow({ ...rowCase, projectNo: 'QH00000000000000' }, { rowGuid: 'accept-unknown' })]);
await write('sendBatch.request', '一批两行 two rows in one batch', body);
const sendHeaders = { 'Content-Type': 'application/x-ndjson', 'Idempotency-Key': batch.batchId };
await write('batchReceipt', '一行接收、一行退回 one accepted, one returned', await post<BatchReceipt>('client:police-connector', '/api/v1/exchange/batches', body, sendHeaders));
await write('listRejectedRows.200', '退回的行 a returned row', await get('client:police-connector', '/api/v1/exchange/rejected-rows'));
await write('loadReceivedRows.200', '当天收到的行数 rows of the day', await get('client:police-connector', '/api/v1/exchange/reconciliation?day=2026-03-03'));
const { dispatches, next } = await get<{ dispatches: unknown[]; next: number }>('client:police-connector', '/api/v1/exchange/dispatches?limit=1');
await write('listDispatches.200', '分办 one dispatch', { dispatches, next });
await write('loadStatistics.200', '统计 the figures', await get(undefined, '/api/v1/statistics'));
await write('loadKeys.200', '公钥 the key', { keys: [{ kty: 'EC', crv: 'P-256', use: 'sig', alg: 'ES256', kid: 'example', x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU', y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0' }] });
await test.platform.close();
