import type { CaseFile, CorrectionItem } from '@lianban/contract';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { expect } from 'chai';
import { checkAccessibility } from '../../testing/check-accessibility.ts';
import { createFakePlatform } from '../../testing/fake-platform.ts';
import type { FakePlatform } from '../../testing/fake-platform.ts';
import { deepActive, mount, unmountAll, until } from '../../testing/mount.ts';
import { createNewbornDraft } from '../../testing/newborn-draft.ts';
import './lianban-correction.ts';
import type { LianbanCorrection } from './lianban-correction.ts';

const text = (element: LianbanCorrection): string => element.renderRoot.textContent?.replace(/\s+/gu, ' ') ?? '';
const form = (element: LianbanCorrection) => element.renderRoot.querySelector('lianban-form');
const field = (element: LianbanCorrection, pointer: string) => form(element)?.shadowRoot?.querySelector<HTMLElement & { value?: unknown; error?: string; remark?: string }>(`[name="${pointer}"]`) ?? null;

const asked: Record<string, CorrectionItem[]> = {
  birthCertificate: [
    { kind: 'answer', pointer: '/child/name', label: '新生儿姓名', reason: '用字与手写稿不一致' },
    { kind: 'material', materialKey: 'deliveryRecord', label: '住院分娩记录', reason: '照片模糊' },
  ],
  birthRegistration: [{ kind: 'answer', pointer: '/child/name', label: '新生儿姓名', reason: '与证明不一致' }, { kind: 'answer', label: '其他', reason: '请电话联系' }],
};

/** An application on which two departments ask for corrections. */
const fileCorrecting = async (platform: FakePlatform, items = asked): Promise<string> => {
  const { scenario, answers, items: itemKeys } = createNewbornDraft();
  const application = await platform.applications.submit({ bundleCode: 'newborn', bundleVersion: 1, items: itemKeys, scenario, answers, materials: [], provenance: {} }, { idempotencyKey: 'k' });
  const cases = application.cases.map((each) => (items[each.itemKey] === undefined ? each : { ...each, status: 'correcting' as const, correction: { noticeNo: 'BZ', noticeTime: '2026-11-22T11:00:00+08:00', deadline: '2099-12-02', items: items[each.itemKey] ?? [] } }));
  platform.applications.filed = [{ ...application, status: 'correcting', cases }];
  return application.applicationId;
};

const start = async (platform: FakePlatform, items = asked): Promise<LianbanCorrection> => {
  const element = await mount('lianban-correction', { platform, application: await fileCorrecting(platform, items) });
  await until(() => element.renderRoot.querySelector('[data-heading], .empty'), 'the list');
  return element;
};
const type = (element: LianbanCorrection, pointer: string, value: string): void => {
  const input = field(element, pointer)?.shadowRoot?.querySelector('input');
  if (!input) throw new Error(`no field ${pointer}`);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const giveMaterial = (element: LianbanCorrection): void => {
  const input = element.renderRoot.querySelector('lianban-materials')?.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  const transfer = new DataTransfer();
  transfer.items.add(new File(['x'], '记录.png', { type: 'image/png' }));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
};
const submit = (element: LianbanCorrection): void => element.renderRoot.querySelector<HTMLElement>('[part="submit"]')?.click();

describe('<lianban-correction>', () => {
  afterEach(unmountAll);

  it('shows one list across departments, each thing once, with who asked and why', async () => {
    const element = await start(createFakePlatform());
    await until(() => field(element, '/child/name'), 'the field');
    expect(text(element)).to.contain('青禾市卫生健康局、青禾市公安局请您补正以下 3 处').and.to.contain('请在2099年12月2日前提交').and.to.contain('请电话联系');
    expect(form(element)?.shadowRoot?.querySelectorAll('.fields > *').length).to.equal(1);
    expect(field(element, '/child/name')?.remark).to.equal('青禾市卫生健康局：用字与手写稿不一致；青禾市公安局：与证明不一致');
    expect(element.renderRoot.querySelector('lianban-materials')?.shadowRoot?.textContent).to.contain('照片模糊');
    expect(await checkAccessibility(element)).to.deep.equal([]);
  });

  it('starts from what was filed, where the case file may be seen', async () => {
    const definition = newbornDefinition.forms.find((each) => each.itemKey === 'birthCertificate');
    const file = { projectNo: 'YJS5299002026112200001-1', itemKey: 'birthCertificate', answers: { newborn: { name: '顾小满' } }, form: definition } as unknown as CaseFile;
    const element = await start(createFakePlatform({ caseFiles: [file] }));
    await until(() => field(element, '/child/name')?.value === '顾小满', 'the name filed before');
  });

  it('sends one answer to everything, tells it, and forgets the draft', async () => {
    const platform = createFakePlatform();
    const element = await start(platform);
    await until(() => field(element, '/child/name'), 'the field');
    const told: string[] = [];
    element.addEventListener('lianban-corrected', (event) => told.push(event.applicationId));
    type(element, '/child/name', '顾小曼');
    giveMaterial(element);
    await until(() => element.renderRoot.querySelector('lianban-materials')?.value.length === 1, 'the upload');
    submit(element);
    submit(element);
    await until(() => element.renderRoot.querySelector('[part="done"]'), 'the confirmation');
    expect(platform.applications.corrections).to.deep.equal([{ answers: { '/child/name': '顾小曼' }, materials: [{ materialKey: 'deliveryRecord', mode: 'upload', fileIds: ['file-1'] }] }]);
    expect(told).to.deep.equal([element.application]);
    expect(await platform.drafts.load(`correction ${element.application}`)).to.equal(undefined);
    expect(deepActive()?.textContent).to.equal('补正已提交');
  });

  it('does not send as long as something on the list is open', async () => {
    const platform = createFakePlatform();
    const element = await start(platform);
    await until(() => field(element, '/child/name'), 'the field');
    submit(element);
    await until(() => field(element, '/child/name')?.error, 'the error');
    expect(platform.applications.corrections).to.deep.equal([]);
  });

  it('keeps what was typed for the next page', async () => {
    const platform = createFakePlatform();
    const first = await start(platform);
    await until(() => field(first, '/child/name'), 'the field');
    type(first, '/child/name', '顾小曼');
    await until(() => text(first).includes('草稿已保存'), 'that it is kept');
    const application = first.application ?? '';
    unmountAll();
    const second = await mount('lianban-correction', { platform, application });
    await until(() => field(second, '/child/name')?.value === '顾小曼', 'the name typed before');
  });

  it('says that it does not know after a lost answer, and can be sent again', async () => {
    const platform = createFakePlatform();
    const element = await start(platform, { birthCertificate: [asked.birthCertificate![0]!] });
    await until(() => field(element, '/child/name'), 'the field');
    platform.applications.faults.push('offline');
    type(element, '/child/name', '顾小曼');
    submit(element);
    await until(() => text(element).includes('同一份补正只会登记一次'), 'the doubt in words');
    submit(element);
    await until(() => element.renderRoot.querySelector('[part="done"]'), 'the confirmation');
  });

  it('says so when there is nothing to correct', async () => {
    const element = await start(createFakePlatform(), {});
    expect(text(element)).to.contain('没有需要补正的内容');
  });

  it('shows nothing of an application to somebody who is not signed in', async () => {
    const platform = createFakePlatform();
    const element = await start(platform);
    await platform.identity.signOut();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('lianban-form')).to.equal(null);
    expect(element.renderRoot.querySelector('[part="sign-in"]')).not.to.equal(null);
  });
});
