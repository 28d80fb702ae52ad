import type { Draft } from '@lianban/contract';
import { expect } from 'chai';
import { applicant } from '../../testing/fake-session.ts';
import { createFakePlatform } from '../../testing/fake-platform.ts';
import type { FakePlatform } from '../../testing/fake-platform.ts';
import { checkAccessibility } from '../../testing/check-accessibility.ts';
import { deepActive, mount, unmountAll, until } from '../../testing/mount.ts';
import { createNewbornDraft } from '../../testing/newborn-draft.ts';
import type { ApplicationSubmitEvent } from './application-submit-event.ts';
import './lianban-apply.ts';
import type { LianbanApply } from './lianban-apply.ts';

const text = (element: LianbanApply): string => element.renderRoot.textContent?.replace(/\s+/gu, ' ') ?? '';
const find = <E extends HTMLElement>(element: LianbanApply, selector: string): E | null => element.renderRoot.querySelector<E>(selector);
const press = async (element: LianbanApply, part: string): Promise<void> => {
  const button = await until(() => find(element, `[part="${part}"]`), `the button ${part}`);
  button.click();
  await element.updateComplete;
};
const answer = async (element: LianbanApply, key: string, option: number): Promise<void> => {
  const question = await until(() => find(element, `[data-question="${key}"]`), `the question ${key}`);
  await (question as unknown as LianbanApply).updateComplete;
  question.shadowRoot?.querySelectorAll('input')[option]?.click();
  await element.updateComplete;
};

const open = async (platform: FakePlatform): Promise<LianbanApply> => {
  const element = await mount('lianban-apply', { platform, bundle: 'newborn' });
  await until(() => find(element, '.hero') ?? find(element, 'lianban-problem'), 'the guide');
  return element;
};
const openDraft = async (platform: FakePlatform, change: Partial<Draft> = {}): Promise<LianbanApply> => {
  await platform.drafts.save(createNewbornDraft(change));
  const element = await open(platform);
  await press(element, 'resume-button');
  return element;
};
const toConsent = async (element: LianbanApply): Promise<void> => {
  await press(element, 'start');
  await answer(element, 'maritalStatus', 0);
  await answer(element, 'birthplace', 0);
  await answer(element, 'settleWith', 0);
  await press(element, 'next');
  await press(element, 'next');
};
const pledge = (element: LianbanApply): void => find<HTMLInputElement>(element, '#pledge')?.click();

describe('<lianban-apply>, the way to the form', () => {
  afterEach(unmountAll);

  it('begins with what, how long and what for, without serious accessibility findings', async () => {
    const element = await open(createFakePlatform());
    expect(text(element)).to.contain('新生儿出生一件事').and.to.contain('20 个工作日').and.to.contain('不收费');
    expect(await checkAccessibility(element)).to.deep.equal([]);
  });

  it('does not go on before the situation is clear, and takes the focus to the open question', async () => {
    const element = await open(createFakePlatform());
    await press(element, 'start');
    await answer(element, 'maritalStatus', 1);
    await press(element, 'next');
    expect(element.step).to.equal('scenario');
    await until(() => find(element, '[data-question="birthplace"]')?.shadowRoot?.activeElement, 'the focus on the question');
    expect(find(element, '[data-question="settleWith"]')).to.equal(null);
  });

  it('explains what leaving an item out means, and does not let the required one go', async () => {
    const element = await open(createFakePlatform());
    await press(element, 'start');
    for (const key of ['maritalStatus', 'birthplace', 'settleWith']) await answer(element, key, 0);
    await press(element, 'next');
    expect(text(element)).to.contain('在“出生登记（国内出生）”办结后自动开始');
    const [birthCertificate, , birthRegistration] = [...element.renderRoot.querySelectorAll<HTMLInputElement>('.item input')];
    birthCertificate?.click();
    await element.updateComplete;
    expect(text(element)).to.contain('需要另外提交已有的出生医学证明').and.to.contain('已选择 5 项');
    birthRegistration?.focus();
    expect(deepActive() === birthRegistration, 'the required one can be reached').to.equal(true);
    birthRegistration?.click();
    await element.updateComplete;
    expect(birthRegistration?.checked).to.equal(true);
    expect(birthRegistration?.getAttribute('aria-disabled')).to.equal('true');
    expect(text(element)).to.contain('已选择 5 项');
    expect(await checkAccessibility(element)).to.deep.equal([]);
  });

  it('leaves out what the situation has no use for, and says so', async () => {
    const element = await open(createFakePlatform());
    await press(element, 'start');
    for (const [key, option] of [['maritalStatus', 0], ['birthplace', 1], ['settleWith', 0]] as const) await answer(element, key, option);
    await press(element, 'next');
    expect(text(element)).to.contain('不适用于您选择的情形：生育医疗费用报销');
    expect(element.renderRoot.querySelectorAll('.item').length).to.equal(5);
  });

  it('takes the focus to the heading of every step and tells it', async () => {
    const element = await open(createFakePlatform());
    const told: string[] = [];
    element.addEventListener('lianban-step-changed', (event) => told.push(event.step));
    await toConsent(element);
    await until(() => deepActive()?.textContent === '授权查询政务数据，少填少交', 'the focus on the heading');
    await press(element, 'back');
    expect(told).to.deep.equal(['scenario', 'items', 'consent', 'items']);
  });

  it('fetches nothing before consent, and fills in with the source after it', async () => {
    const platform = createFakePlatform();
    let asked = 0;
    const { load } = platform.prefill;
    platform.prefill.load = (request) => { asked += 1; return load(request); };
    const element = await open(platform);
    await toConsent(element);
    expect(asked).to.equal(0);
    expect(await checkAccessibility(element)).to.deep.equal([]);
    await press(element, 'agree');
    const form = await until(() => find(element, 'lianban-form'), 'the form');
    await until(() => form.shadowRoot?.querySelector('[name="/mother/name"]')?.shadowRoot?.textContent?.includes('来自人口库 · 2026年11月22日'), 'the source');
    expect(asked).to.equal(1);
    expect(text(element)).to.contain('其中 12 项已自动填好').and.to.contain('暂时无法从医保参保信息库获取信息');
  });

  it('goes on without consent and without asking any register', async () => {
    const platform = createFakePlatform({ prefill: 'offline' });
    platform.prefill.load = () => { throw new Error('asked without consent'); };
    const element = await open(platform);
    await toConsent(element);
    await press(element, 'refuse');
    expect(element.step).to.equal('form');
  });

  it('does not wait for a register that never answers', async () => {
    const element = await open(createFakePlatform({ prefill: 'never' }));
    await toConsent(element);
    await press(element, 'agree');
    await press(element, 'skip');
    expect(element.step).to.equal('form');
  });

  it('words a look-up that failed and offers both ways on', async () => {
    const element = await open(createFakePlatform({ prefill: 'offline' }));
    await toConsent(element);
    await press(element, 'agree');
    await until(() => text(element).includes('没有查到您的信息'), 'the failure in words');
    expect(find(element, '[part="agree"]')?.textContent).to.contain('重新查询');
    await press(element, 'refuse');
    expect(element.step).to.equal('form');
  });

  it('does not leave the form with something missing', async () => {
    const element = await open(createFakePlatform());
    await toConsent(element);
    await press(element, 'agree');
    await until(() => find(element, 'lianban-form'), 'the form');
    await press(element, 'next');
    expect(element.step).to.equal('form');
    await until(() => deepActive()?.classList.contains('error-summary'), 'the focus on the summary');
  });

  it('words a catalogue that cannot be reached and tries again', async () => {
    const platform = createFakePlatform();
    const { loadBundle } = platform.catalog;
    platform.catalog.loadBundle = () => Promise.reject(new Error('down'));
    const element = await open(platform);
    platform.catalog.loadBundle = loadBundle;
    find(element, 'lianban-problem')?.shadowRoot?.querySelector<HTMLElement>('[part="retry"]')?.click();
    await until(() => find(element, '.hero'), 'the guide');
  });
});

describe('<lianban-apply>, the draft', () => {
  afterEach(unmountAll);

  it('keeps what is typed and offers it to the next page, at the same step', async () => {
    const platform = createFakePlatform();
    const first = await open(platform);
    await toConsent(first);
    await press(first, 'refuse');
    const form = await until(() => find(first, 'lianban-form'), 'the form');
    const name = await until(() => form.shadowRoot?.querySelector('[name="/child/name"]')?.shadowRoot?.querySelector('input'), 'the name');
    name.value = '林一诺';
    name.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => text(first).includes('草稿已保存'), 'that it is kept');
    unmountAll();
    const second = await open(platform);
    await until(() => find(second, '[part="resume"]')?.textContent?.includes('填到“填写信息”'), 'the offer');
    await press(second, 'resume-button');
    const again = await until(() => find(second, 'lianban-form'), 'the form');
    await until(() => again.shadowRoot?.querySelector<HTMLElement & { value: unknown }>('[name="/child/name"]')?.value === '林一诺', 'the name typed before');
  });

  it('begins anew when the person wants that', async () => {
    const platform = createFakePlatform();
    await platform.drafts.save(createNewbornDraft());
    const element = await open(platform);
    await press(element, 'restart');
    expect(element.step).to.equal('scenario');
    expect(find(element, '[part="resume"]')).to.equal(null);
    await until(async () => (await platform.drafts.load('newborn'))?.idempotencyKey !== 'key-of-the-draft', 'a draft of its own');
  });

  it('says when the requirements have changed since', async () => {
    const platform = createFakePlatform();
    await platform.drafts.save(createNewbornDraft({ bundleVersion: 0 }));
    const element = await open(platform);
    await until(() => find(element, '[part="resume"]')?.textContent?.includes('办理要求在此之后有更新'), 'the note');
  });

  it('says when it cannot be kept, and asks before the page is left', async () => {
    const platform = createFakePlatform();
    const element = await openDraft(platform);
    platform.draftFault = true;
    pledge(element);
    await until(() => text(element).includes('草稿没有保存成功'), 'the failure in words');
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(true);
    platform.draftFault = false;
    [...element.renderRoot.querySelectorAll('button')].find((button) => button.textContent === '重新保存')?.click();
    await until(() => text(element).includes('草稿已保存'), 'that it is kept');
    const leavingAgain = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leavingAgain);
    expect(leavingAgain.defaultPrevented).to.equal(false);
  });

  it('shows nothing of it to whoever signs in next, and all of it to the same person', async () => {
    const platform = createFakePlatform();
    const element = await openDraft(platform);
    expect(text(element)).to.contain('顾小满');
    await platform.identity.signOut();
    await element.updateComplete;
    expect(text(element)).to.contain('请先登录').and.not.to.contain('顾小满');
    await press(element, 'sign-in');
    await until(() => text(element).includes('顾小满'), 'the review again');
    await platform.identity.signOut();
    Object.assign(platform, { identity: { ...platform.identity, current: () => ({ ...applicant, sub: 'person-2', name: '王建国' }), signIn: () => Promise.resolve() } });
    await press(element, 'sign-in');
    await until(() => element.step === 'guide', 'a new beginning');
    expect(text(element)).not.to.contain('顾小满');
  });
});

describe('<lianban-apply>, the submission', () => {
  afterEach(unmountAll);

  it('shows everything before it is sent, with ways back, without serious accessibility findings', async () => {
    const element = await openDraft(createFakePlatform());
    expect(text(element)).to.contain('顾小满').and.to.contain('青禾市公安局').and.to.contain('已登记结婚').and.to.contain('已上传 1 个文件').and.to.contain('未提交（选交）');
    expect(await checkAccessibility(element)).to.deep.equal([]);
    [...element.renderRoot.querySelectorAll<HTMLElement>('[part="edit"]')].find((button) => button.getAttribute('aria-label') === '修改：新生儿信息')?.click();
    await until(() => find(element, 'lianban-form')?.shadowRoot?.activeElement?.getAttribute('name') === '/child/name', 'the focus on the section’s first field');
  });

  it('is not sent without the declaration', async () => {
    const platform = createFakePlatform();
    const element = await openDraft(platform);
    await press(element, 'next');
    await until(() => deepActive()?.id === 'pledge', 'the focus on the declaration');
    expect(text(element)).to.contain('请先勾选承诺');
    expect(platform.applications.filed).to.have.length(0);
  });

  it('is not sent with something missing, and says where', async () => {
    const platform = createFakePlatform();
    const element = await openDraft(platform, { materials: [] });
    pledge(element);
    await press(element, 'next');
    expect(text(element)).to.contain('还缺 7 项材料');
    expect(platform.applications.filed).to.have.length(0);
  });

  it('files once for a double click, shows the receipt, and forgets the draft', async () => {
    const platform = createFakePlatform();
    const element = await openDraft(platform);
    const filed: string[] = [];
    element.addEventListener('lianban-submitted', (event) => filed.push(event.applicationId));
    pledge(element);
    const button = find(element, '[part="next"]');
    button?.click();
    button?.click();
    await until(() => find(element, '[part="receipt"]'), 'the receipt');
    expect(platform.applications.filed).to.have.length(1);
    const [application] = platform.applications.filed;
    expect(filed).to.deep.equal([application?.applicationId]);
    expect(text(element)).to.contain(application?.applicationId).and.to.contain('等待“出生登记（国内出生）”办结').and.to.contain('预计2026年12月18日前全部办结');
    expect(await platform.drafts.load('newborn')).to.equal(undefined);
    expect(deepActive()?.textContent).to.equal('申请已提交');
    expect(await checkAccessibility(element)).to.deep.equal([]);
    let wanted = '';
    element.addEventListener('lianban-application-selected', (event) => (wanted = event.applicationId));
    await press(element, 'progress');
    expect(wanted).to.equal(application?.applicationId);
  });

  it('is held back by a host that cancels the event', async () => {
    const platform = createFakePlatform();
    const element = await openDraft(platform);
    let seen: ApplicationSubmitEvent | undefined;
    element.addEventListener('lianban-submit', (event) => { seen = event; event.preventDefault(); });
    pledge(element);
    await press(element, 'next');
    expect(seen?.submission.items).to.have.length(6);
    expect(platform.applications.filed).to.have.length(0);
    expect(element.step).to.equal('review');
  });

  it('is the same application when the answer was lost and it is sent again', async () => {
    const platform = createFakePlatform();
    platform.applications.faults.push('lost');
    const element = await openDraft(platform);
    pledge(element);
    await press(element, 'next');
    await until(() => text(element).includes('还不确定平台是否收到'), 'the doubt in words');
    expect(find(element, '[part="next"]')?.textContent).to.contain('再次提交');
    await press(element, 'next');
    await until(() => find(element, '[part="receipt"]'), 'the receipt');
    expect(platform.applications.filed).to.have.length(1);
  });

  it('is the same application when the page was left before the answer came', async () => {
    const platform = createFakePlatform();
    platform.applications.faults.push('lost');
    const first = await openDraft(platform);
    pledge(first);
    await press(first, 'next');
    await until(() => text(first).includes('还不确定平台是否收到'), 'the doubt in words');
    unmountAll();
    const second = await open(platform);
    await until(() => find(second, '[part="resume"]')?.textContent?.includes('再次提交，只会登记一次'), 'the offer');
    await press(second, 'resume-button');
    pledge(second);
    await press(second, 'next');
    await until(() => find(second, '[part="receipt"]'), 'the receipt');
    expect(platform.applications.filed).to.have.length(1);
  });

  it('shows the application on record when something was changed after a lost answer', async () => {
    const platform = createFakePlatform();
    platform.applications.faults.push('lost');
    const element = await openDraft(platform);
    pledge(element);
    await press(element, 'next');
    await until(() => text(element).includes('还不确定平台是否收到'), 'the doubt in words');
    const items = [...element.renderRoot.querySelectorAll<HTMLElement>('[part="edit"]')][0];
    items?.click();
    await element.updateComplete;
    element.renderRoot.querySelectorAll<HTMLInputElement>('.item input')[1]?.click();
    for (const step of ['next', 'refuse', 'next', 'next', 'next']) await press(element, step);
    await until(() => text(element).includes('平台已收到您此前提交的申请'), 'the earlier application');
    expect(platform.applications.filed).to.have.length(1);
  });

  it('lands what the platform refused on its field and keeps everything typed', async () => {
    const platform = createFakePlatform();
    platform.applications.faults.push({ problems: [{ pointer: '/answers/child/name', rule: 'platform/unreadable', message: '姓名中有不能识别的字' }] });
    const element = await openDraft(platform);
    pledge(element);
    await press(element, 'next');
    const field = await until(() => find(element, 'lianban-form')?.shadowRoot?.querySelector<HTMLElement & { error?: string; value?: string }>('[name="/child/name"]'), 'the field');
    await until(() => field.error === '姓名中有不能识别的字', 'the platform’s words');
    expect(field.value).to.equal('顾小满');
    expect(deepActive()?.classList.contains('error-summary')).to.equal(true);
  });

  it('lands a refused material on the material', async () => {
    const platform = createFakePlatform();
    platform.applications.faults.push({ problems: [{ pointer: '/materials/deliveryRecord', rule: 'material/unreadable', message: '文件打不开' }] });
    const element = await openDraft(platform);
    pledge(element);
    await press(element, 'next');
    await until(() => find(element, 'lianban-materials')?.shadowRoot?.textContent?.includes('文件打不开'), 'the platform’s words');
  });

  it('holds a refused material against nobody once it was mended', async () => {
    const platform = createFakePlatform();
    platform.applications.faults.push({ problems: [{ pointer: '/materials/deliveryRecord', rule: 'material/unreadable', message: '文件打不开' }, { pointer: '/elsewhere', rule: 'platform/other', message: '另有问题' }] });
    const element = await openDraft(platform);
    pledge(element);
    await press(element, 'next');
    const materials = await until(() => element.renderRoot.querySelector('lianban-materials'), 'the materials');
    await until(() => materials.shadowRoot?.textContent?.includes('文件打不开'), 'the platform’s words');
    const input = materials.shadowRoot?.querySelector<HTMLInputElement>('[data-material="deliveryRecord"] input[type="file"]');
    const chosen = new DataTransfer();
    chosen.items.add(new File(['better'], '分娩记录.png', { type: 'image/png' }));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change'));
    await until(() => materials.value.some((each) => each.files?.some((file) => file.fileName === '分娩记录.png')), 'the new file');
    await press(element, 'next');
    expect(element.step).to.equal('review');
    expect(text(element)).to.contain('另有问题').and.not.to.contain('文件打不开');
    await press(element, 'back');
    await until(() => element.renderRoot.querySelector('lianban-materials'), 'the materials again');
    expect(element.renderRoot.querySelector('lianban-materials')?.shadowRoot?.textContent).not.to.contain('文件打不开');
  });

  it('keeps everything when the session has ended, and goes on after signing in again', async () => {
    const platform = createFakePlatform();
    platform.applications.faults.push('sessionEnded');
    const element = await openDraft(platform);
    pledge(element);
    await press(element, 'next');
    const problem = await until(() => find(element, 'lianban-problem')?.shadowRoot?.querySelector<HTMLElement>('[part="sign-in"]'), 'the way to sign in');
    problem.click();
    await until(() => find(element, 'lianban-problem') === null, 'the problem gone');
    expect(text(element)).to.contain('顾小满');
    await press(element, 'next');
    await until(() => find(element, '[part="receipt"]'), 'the receipt');
  });
});
