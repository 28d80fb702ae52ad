import { expect } from 'chai';
import '../components/login/lianban-login.ts';
import '../components/my-cases/lianban-my-cases.ts';
import '../components/apply/lianban-apply.ts';
import { createFakePlatform } from '../testing/fake-platform.ts';
import { createFakeCasework } from '../testing/fake-casework.ts';
import { mount, unmountAll, until } from '../testing/mount.ts';
import { settle, textOf } from '../testing/look-inside.ts';

const wait = (delayMs: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delayMs));

describe('LianbanElement', () => {
  const { warn } = console;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (text: unknown) => warnings.push(String(text));
  });
  afterEach(() => {
    console.warn = warn;
    document.documentElement.removeAttribute('lang');
    unmountAll();
  });

  it('does not warn about a platform that comes after an await', async () => {
    const element = await mount('lianban-apply', { bundle: 'newborn' });
    await wait(300);
    element.platform = createFakePlatform();
    await wait(2000);
    expect(warnings.filter((text) => text.includes('elements/platform-missing'))).to.deep.equal([]);
  });

  it('warns once about a platform that never comes', async () => {
    await mount('lianban-apply', { bundle: 'newborn' });
    await mount('lianban-apply', { bundle: 'newborn' });
    await wait(300);
    expect(warnings).to.deep.equal([]);
    await wait(2000);
    expect(warnings.filter((text) => text.includes('elements/platform-missing'))).to.have.length(1);
  });

  it('follows the page when it changes its language', async () => {
    document.documentElement.lang = 'zh-CN';
    const element = await mount('lianban-login', { platform: createFakeCasework({ signedIn: false }).platform });
    await settle(element);
    expect(textOf(element)).to.contain('请先登录');
    document.documentElement.lang = 'en';
    await until(() => textOf(element).includes('Please sign in'), 'the English words');
  });

  it('follows the session anew after an element with a platform of its own was moved', async () => {
    const fake = createFakeCasework();
    const element = await mount('lianban-my-cases', { platform: fake.platform });
    await settle(element);
    document.body.append(Object.assign(document.createElement('section'), { id: 'elsewhere' }));
    document.querySelector('#elsewhere')?.append(element);
    await settle(element);
    fake.endSession();
    await until(() => textOf(element).includes('请先登录'), 'the invitation to sign in');
  });
});
