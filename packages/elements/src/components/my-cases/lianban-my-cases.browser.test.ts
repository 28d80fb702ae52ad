import { expect } from 'chai';
import { PlatformError } from '@lianban/contract';
import { createFakeCasework } from '../../testing/fake-casework.ts';
import { checkAccessibility } from '../../testing/check-accessibility.ts';
import { find, mountAlone, settle, textOf } from '../../testing/look-inside.ts';
import { until } from '../../testing/mount.ts';
import { sampleApplication, sampleCases } from '../../testing/sample-cases.ts';
import type { CorrectionRequestedEvent } from '../case/correction-requested-event.ts';
import type { ApplicationSelectedEvent } from './application-selected-event.ts';
import './lianban-my-cases.ts';

const correcting = sampleApplication();
const running = { ...sampleApplication(sampleCases().filter((one) => one.status !== 'correcting')), applicationId: 'YJS-2', status: 'handling' as const, submittedAt: '2026-11-22T09:00:00+08:00' };

describe('<lianban-my-cases>', () => {
  it('puts what needs correction first and says how far each is', async () => {
    const element = await mountAlone('lianban-my-cases', { platform: createFakeCasework({ applications: [running, correcting] }).platform });
    const items = Array.from(element.shadowRoot!.querySelectorAll('[part="item"]'), (item) => item.textContent!);
    expect(items[0]).to.contain(correcting.applicationId).and.to.contain('有内容需要您补正').and.to.contain('已办结 1 项，共 6 项');
    expect(items[1]).to.contain('YJS-2').and.not.to.contain('补正');
    expect(await checkAccessibility(element)).to.deep.equal([]);
  });

  it('tells which one was chosen to open and to correct', async () => {
    const element = await mountAlone('lianban-my-cases', { platform: createFakeCasework({ applications: [correcting] }).platform });
    const heard: string[] = [];
    document.addEventListener('lianban-application-selected', (event) => heard.push(`open ${(event as ApplicationSelectedEvent).applicationId}`), { once: true });
    document.addEventListener('lianban-correction-requested', (event) => heard.push(`correct ${(event as CorrectionRequestedEvent).applicationId}`), { once: true });
    find(element, '[part="open"]').click();
    find(element, '[part="correct"]').click();
    expect(heard).to.deep.equal([`open ${correcting.applicationId}`, `correct ${correcting.applicationId}`]);
  });

  it('loads again when a status event arrives', async () => {
    const fake = createFakeCasework({ applications: [running] });
    const element = await mountAlone('lianban-my-cases', { platform: fake.platform });
    fake.applications.push(correcting);
    fake.emit(correcting.cases[0]!.projectNo, 'accepted');
    await until(() => element.shadowRoot!.querySelectorAll('[part="item"]').length === 2, 'both are shown');
  });

  it('offers what the host puts there when there is nothing yet', async () => {
    const element = await mountAlone('lianban-my-cases', { platform: createFakeCasework().platform });
    expect(textOf(element)).to.contain('还没有办件');
    expect(find<HTMLSlotElement>(element, 'slot[name="empty"]')).to.be.instanceOf(HTMLSlotElement);
  });

  it('asks who is not signed in to sign in, loads nothing before, and shows the list right after', async () => {
    const fake = createFakeCasework({ signedIn: false, applications: [running] });
    const element = await mountAlone('lianban-my-cases', { platform: fake.platform });
    expect(textOf(element)).to.contain('请先登录').and.not.to.contain('新生儿出生一件事');
    expect(fake.streams()).to.equal(0);
    find(element, '[part="sign-in"]').click();
    await until(() => element.shadowRoot!.querySelector('[part="item"]'), 'the list is shown');
    expect(fake.streams()).to.equal(1);
  });

  it('words a failure, tries again on demand, and forgets the list with the session', async () => {
    const fake = createFakeCasework({ applications: [running] });
    fake.failLoads(new PlatformError('platform/offline', 'Failed to load: no network. Try again.'));
    const element = await mountAlone('lianban-my-cases', { platform: fake.platform });
    expect(textOf(find(element, 'lianban-problem'))).to.contain('网络连接已断开');
    fake.failLoads(undefined);
    find(element, 'lianban-problem >> [part="retry"]').click();
    await until(() => element.shadowRoot!.querySelector('[part="item"]'), 'the list is shown');
    fake.endSession();
    await settle(element);
    expect(textOf(element)).not.to.contain('YJS-2');
    expect(fake.streams()).to.equal(0);
  });

  it('closes its stream when it leaves the page', async () => {
    const fake = createFakeCasework({ applications: [running] });
    const element = await mountAlone('lianban-my-cases', { platform: fake.platform });
    expect(fake.streams()).to.equal(1);
    element.remove();
    expect(fake.streams()).to.equal(0);
  });
});
