import { expect } from 'chai';
import { PlatformError } from '@lianban/contract';
import type { Application } from '@lianban/contract';
import { createFakeCasework } from '../../testing/fake-casework.ts';
import type { FakeCasework } from '../../testing/fake-casework.ts';
import { checkAccessibility } from '../../testing/check-accessibility.ts';
import { find, mountAlone, settle, shows, textOf } from '../../testing/look-inside.ts';
import { until } from '../../testing/mount.ts';
import { sampleApplication } from '../../testing/sample-cases.ts';
import type { CorrectionRequestedEvent } from '../case/correction-requested-event.ts';
import './lianban-progress.ts';
import type { LianbanProgress } from './lianban-progress.ts';

const start = async (application: Application = sampleApplication()): Promise<{ element: LianbanProgress; fake: FakeCasework; application: Application }> => {
  const fake = createFakeCasework({ applications: [application] });
  return { fake, application, element: await mountAlone('lianban-progress', { platform: fake.platform, application: application.applicationId }) };
};
const item = (element: Element, index: number): HTMLElement => element.shadowRoot!.querySelectorAll<HTMLElement>('[part="item"]')[index]!;

describe('<lianban-progress>', () => {
  it('shows the whole and every item with its state, promised day or why there is none, and the result', async () => {
    const { element, application } = await start();
    expect(textOf(find(element, '[part="head"]'))).to.contain(application.applicationId).and.to.contain('已办结 1 项，共 6 项').and.to.contain('2026年12月18日');
    expect(item(element, 0).textContent).to.contain('已办结').and.to.contain('出生医学证明').and.to.contain('X529900001');
    expect(item(element, 2).textContent).to.contain('承诺2026年11月24日前办结');
    expect(item(element, 3).textContent).to.contain('暂未确定办结日期：前置事项办结后开始计算');
    expect(await checkAccessibility(element)).to.deep.equal([]);
  });

  it('says who waits for whom on both sides', async () => {
    const { element } = await start();
    expect(item(element, 3).textContent).to.contain('等待“出生登记（国内出生）”办结后自动开始');
    expect(item(element, 2).textContent).to.contain('办结后，“社会保障卡申领（新生儿首次申领）”、“城乡居民基本医疗保险参保登记（新生儿）”随即开始办理');
  });

  it('moves with the stream without a reload of the page and says so politely', async () => {
    const { element, fake, application } = await start();
    const before = item(element, 2);
    fake.applications[0] = { ...application, cases: application.cases.map((one) => (one.itemKey === 'birthRegistration' ? { ...one, status: 'granted', result: { resultType: 'granted', resultDate: '2026-11-22T11:00:00+08:00', resultCertNo: 'HK-0001' } } : one)) };
    fake.emit(application.cases[2]!.projectNo, 'granted');
    await element.updateComplete;
    expect(item(element, 2) === before).to.equal(true);
    expect(before.className).to.contain('done').and.to.contain('moved');
    const live = find(element, '[aria-live="polite"]');
    expect(live.textContent).to.equal('出生登记（国内出生）：已办结');
    await until(() => item(element, 2).textContent!.includes('HK-0001'), 'the result has arrived');
  });

  it('keeps a history open that the person has opened', async () => {
    const { element, fake, application } = await start();
    const history = item(element, 0).querySelector('details')!;
    history.open = true;
    fake.emit(application.cases[5]!.projectNo, 'accepted');
    await until(() => item(element, 5).className.includes('moved'), 'the item has moved');
    expect(history.open && history.isConnected).to.equal(true);
  });

  it('shows the state of the connection and loads again when it is back', async () => {
    const { element, fake, application } = await start();
    expect(textOf(find(element, '[part="head"]'))).to.contain('实时更新');
    fake.moveStream('waiting');
    await element.updateComplete;
    expect(textOf(find(element, '[part="head"]'))).to.contain('正在重新连接');
    fake.applications[0] = { ...application, status: 'finished' };
    fake.moveStream('open');
    await until(() => textOf(find(element, '[part="head"]')).includes('全部办结'), 'the new state is shown');
  });

  it('puts all corrections of all departments into one call to act', async () => {
    const { element, application } = await start();
    const call = find(element, '[part="call"]');
    expect(call.textContent).to.contain('有 2 处内容需要补正').and.to.contain('居住地址').and.to.contain('住院分娩记录').and.to.contain('2026年11月28日');
    let asked = '';
    element.addEventListener('lianban-correction-requested', (event: CorrectionRequestedEvent) => { asked = event.applicationId; });
    find(element, '[part="correct"]').click();
    expect(asked).to.equal(application.applicationId);
  });

  it('opens the rating of a finished case in place, unless the host shows it elsewhere', async () => {
    const { element, application } = await start();
    element.addEventListener('lianban-rating-requested', (event) => event.preventDefault(), { once: true });
    find(element, '[part="rate"]').click();
    await settle(element);
    expect(shows(element, 'lianban-rating')).to.equal(false);
    find(element, '[part="rate"]').click();
    await settle(element);
    const rating = find(element, 'lianban-rating');
    expect(rating.getAttribute('case')).to.equal(application.cases[0]!.projectNo);
    await settle(rating);
    expect(await checkAccessibility(element)).to.deep.equal([]);
  });

  it('shows a rating that was given and offers no second one', async () => {
    const application = sampleApplication();
    application.cases[0] = { ...application.cases[0]!, rateable: false, rating: { satisfaction: 'satisfied', assessTime: '2026-11-22T10:00:00+08:00' } };
    const { element } = await start(application);
    expect(item(element, 0).textContent).to.contain('您的评价：满意');
    expect(shows(element, '[part="rate"]')).to.equal(false);
  });

  it('follows another application when its number changes, and none of the first any more', async () => {
    const { element, fake, application } = await start();
    fake.applications.push({ ...sampleApplication(), applicationId: 'YJS-2', bundleName: '另一件事', cases: [{ ...application.cases[5]!, projectNo: 'other' }] });
    element.application = 'YJS-2';
    await settle(element);
    expect(textOf(element)).to.contain('另一件事').and.not.to.contain('出生医学证明签发');
    expect(fake.streams()).to.equal(1);
    fake.emit(application.cases[0]!.projectNo, 'withdrawn');
    await element.updateComplete;
    expect(find(element, '[aria-live="polite"]').textContent).to.equal('');
  });

  it('goes on living when it is moved within the page', async () => {
    const { element, fake, application } = await start();
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await settle(element);
    expect(fake.streams()).to.equal(1);
    fake.emit(application.cases[5]!.projectNo, 'accepted');
    await until(() => item(element, 5).textContent!.includes('办理中'), 'it moves');
  });

  it('words an application that does not exist, or belongs to somebody else', async () => {
    const fake = createFakeCasework();
    fake.failLoads(new PlatformError('application/not-found', 'Failed to load: not found. Check the number.', {}, { status: 404 }));
    const element = await mountAlone('lianban-progress', { platform: fake.platform, application: 'YJS-9' });
    expect(textOf(find(element, 'lianban-problem'))).to.contain('没有找到这项内容');
  });

  it('shows nothing of an application to who is not signed in', async () => {
    const fake = createFakeCasework({ signedIn: false, applications: [sampleApplication()] });
    const element = await mountAlone('lianban-progress', { platform: fake.platform, application: sampleApplication().applicationId });
    expect(textOf(element)).to.contain('请先登录').and.not.to.contain('新生儿出生');
  });
});
