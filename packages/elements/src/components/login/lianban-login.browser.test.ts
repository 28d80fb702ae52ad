import { expect } from 'chai';
import { createFakeCasework } from '../../testing/fake-casework.ts';
import { checkAccessibility } from '../../testing/check-accessibility.ts';
import { find, mountAlone, settle, textOf } from '../../testing/look-inside.ts';
import { until } from '../../testing/mount.ts';
import { healthOfficer } from '../../testing/sample-cases.ts';
import './lianban-login.ts';
import type { SignedOutEvent } from './signed-out-event.ts';

describe('<lianban-login>', () => {
  it('offers one button for each way the platform has', async () => {
    const one = await mountAlone('lianban-login', { platform: createFakeCasework({ signedIn: false, ways: ['oidc'] }).platform });
    expect(one.shadowRoot!.querySelectorAll('[part="sign-in"]').length).to.equal(1);
    expect(textOf(one)).to.contain('统一身份认证登录');
    const two = await mountAlone('lianban-login', { platform: createFakeCasework({ signedIn: false, ways: ['oidc', 'ticket'] }).platform });
    expect(Array.from(two.shadowRoot!.querySelectorAll<HTMLElement>('[part="sign-in"]'), (button) => button.dataset.way)).to.deep.equal(['oidc', 'ticket']);
    expect(await checkAccessibility(two)).to.deep.equal([]);
  });

  it('says that no way of signing in is configured instead of showing an empty box', async () => {
    const { platform } = createFakeCasework({ signedIn: false, ways: [] });
    const element = await mountAlone('lianban-login', { platform });
    expect(textOf(element)).to.contain('本页面尚未配置登录方式').and.to.contain('请联系本页面的管理单位');
    expect(await checkAccessibility(element)).to.deep.equal([]);
    expect(textOf(await mountAlone('lianban-login', { platform, compact: true }))).to.contain('本页面尚未配置登录方式');
  });

  it('signs in by the way that was pressed and comes back to this page', async () => {
    const { platform } = createFakeCasework({ signedIn: false, ways: ['oidc', 'ticket'] });
    const asked: unknown[] = [];
    const signIn = platform.identity.signIn;
    Object.defineProperty(platform.identity, 'signIn', { value: (options: unknown) => { asked.push(options); return signIn(); } });
    const element = await mountAlone('lianban-login', { platform });
    let heard = 0;
    element.addEventListener('lianban-signed-in', () => { heard += 1; });
    find(element, '[data-way="ticket"]').click();
    await settle(element);
    expect(asked).to.deep.equal([{ returnTo: `${location.pathname}${location.search}${location.hash}`, way: 'ticket' }]);
    expect(heard).to.equal(1);
    expect(textOf(element)).to.contain('陈晓雨，您好').and.to.contain('529900********2044').and.to.contain('高级实名');
    expect(await checkAccessibility(element)).to.deep.equal([]);
  });

  it('shows an officer with the department and without an identity number', async () => {
    const element = await mountAlone('lianban-login', { platform: createFakeCasework({ session: healthOfficer }).platform });
    expect(textOf(element)).to.contain('青禾市卫生健康局 · 工作人员').and.not.to.contain('529900');
  });

  it('signs out and tells that it was chosen', async () => {
    const element = await mountAlone('lianban-login', { platform: createFakeCasework().platform });
    const reasons: string[] = [];
    element.addEventListener('lianban-signed-out', (event: SignedOutEvent) => reasons.push(event.reason));
    find(element, '[part="sign-out"]').click();
    await settle(element);
    expect(reasons).to.deep.equal(['chosen']);
    expect(textOf(element)).to.contain('您已安全退出').and.not.to.contain('登录已过期');
  });

  it('says so when the session ended by itself', async () => {
    const fake = createFakeCasework();
    const element = await mountAlone('lianban-login', { platform: fake.platform });
    const reasons: string[] = [];
    element.addEventListener('lianban-signed-out', (event: SignedOutEvent) => reasons.push(event.reason));
    fake.endSession();
    await settle(element);
    expect(reasons).to.deep.equal(['ended']);
    expect(textOf(element)).to.contain('登录已过期');
  });

  it('keeps its buttons and says what is wrong when signing in fails', async () => {
    const { platform } = createFakeCasework({ signedIn: false });
    Object.defineProperty(platform.identity, 'signIn', { value: () => Promise.reject(new Error('no answer')) });
    const element = await mountAlone('lianban-login', { platform });
    find(element, '[part="sign-in"]').click();
    await until(() => element.shadowRoot!.querySelector('lianban-problem'), 'the problem is shown');
    expect(element.shadowRoot!.querySelectorAll('[part="sign-in"]').length).to.equal(1);
  });

  it('still hears of the session after it was moved within the page', async () => {
    const fake = createFakeCasework();
    const element = await mountAlone('lianban-login', { platform: fake.platform });
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await settle(element);
    fake.endSession();
    await settle(element);
    expect(textOf(element)).to.contain('登录已过期');
  });

  it('shows the busy state without a platform and comes alive when it gets one', async () => {
    const element = await mountAlone('lianban-login');
    expect(textOf(element)).to.contain('正在确认登录状态');
    element.platform = createFakeCasework().platform;
    await settle(element);
    expect(textOf(element)).to.contain('陈晓雨，您好');
  });
});
