import { expect } from 'chai';
import '../../components/apply/lianban-apply.ts';
import '../../components/login/lianban-login.ts';
import '../../fields/index.ts';
import { createFakePlatform } from '../../testing/fake-platform.ts';
import { mount, unmountAll, until } from '../../testing/mount.ts';

/** What old portal pages really do to everything on them. */
const hostile = `
  * { margin: 0; padding: 0; color: red; font-size: 12px; font-family: SimSun; font-weight: bold; line-height: 1.2; letter-spacing: 3px; text-align: right; text-indent: 2em; text-transform: uppercase; white-space: nowrap; }
  :focus { outline: 5px dotted red; background: yellow; }
`;
const looks = ['color', 'fontSize', 'fontFamily', 'fontWeight', 'lineHeight', 'letterSpacing', 'textAlign', 'textIndent', 'textTransform', 'whiteSpace', 'backgroundColor', 'outlineStyle'] as const;
const look = (element: Element): string[] => looks.map((name) => `${name} ${getComputedStyle(element)[name]}`);

let sheet: HTMLStyleElement | undefined;
const turnHostile = (): void => {
  sheet = Object.assign(document.createElement('style'), { textContent: hostile });
  document.head.append(sheet);
};

describe('on a page with a hostile style sheet', () => {
  afterEach(() => {
    sheet?.remove();
    sheet = undefined;
    unmountAll();
  });

  it('an element keeps its own text', async () => {
    const box = document.createElement('div');
    box.style.width = '1600px';
    document.body.append(box);
    const apply = await mount('lianban-apply', { platform: createFakePlatform(), bundle: 'newborn' }, box);
    const title = await until(() => apply.renderRoot.querySelector('.sentences li'), 'the guide');
    const login = await mount('lianban-login', { platform: createFakePlatform() }, box);
    const before = [look(apply), look(title), look(login)];
    turnHostile();
    expect([look(apply), look(title), look(login)]).to.deep.equal(before);
  });

  it('an application still stands in the middle and no wider than it reads well', async () => {
    turnHostile();
    const box = document.createElement('div');
    box.style.width = '1600px';
    document.body.append(box);
    const apply = await mount('lianban-apply', { platform: createFakePlatform(), bundle: 'newborn' }, box);
    const hero = await until(() => apply.renderRoot.querySelector('.hero'), 'the guide');
    const [outer, inner] = [box.getBoundingClientRect(), hero.getBoundingClientRect()];
    expect(inner.width).to.equal(1080);
    expect(Math.round(inner.left - outer.left)).to.equal(260);
  });

  it('a focused field shows its own ring and not the page’s colours', async () => {
    const field = await mount('lianban-text-field', { label: '姓名' });
    turnHostile();
    field.focus();
    const outer = getComputedStyle(field);
    expect([outer.backgroundColor, outer.outlineStyle]).to.deep.equal(['rgba(0, 0, 0, 0)', 'none']);
  });

  it('the tokens stay the way to change the looks', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.style.setProperty('--lianban-color-text', 'rgb(1, 2, 3)');
    const login = await mount('lianban-login', { platform: createFakePlatform() }, box);
    turnHostile();
    expect(getComputedStyle(login).color).to.equal('rgb(1, 2, 3)');
  });
});
