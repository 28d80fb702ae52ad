import { expect } from 'chai';
import { runFieldSuite } from '../../testing/field-suite.ts';
import { deepActive, mount, unmountAll } from '../../testing/mount.ts';
import { pressKey } from '../../testing/type-text.ts';
import './lianban-radio-field.ts';

const options = [{ value: 'male', label: '男' }, { value: 'female', label: '女' }];

runFieldSuite('lianban-radio-field', { value: 'female', text: '女', properties: { options }, act: () => pressKey('ArrowDown') });

describe('<lianban-radio-field>', () => {
  afterEach(unmountAll);

  it('is chosen by space and moved by arrow keys', async () => {
    const field = await mount('lianban-radio-field', { label: '性别', options });
    field.focus();
    await pressKey(' ');
    expect(field.value).to.equal('male');
    await pressKey('ArrowDown');
    expect(field.value).to.equal('female');
    expect((deepActive() as HTMLInputElement).checked).to.equal(true);
  });

  it('keeps two groups on a page apart', async () => {
    const one = await mount('lianban-radio-field', { label: '性别', options, value: 'male' });
    const other = await mount('lianban-radio-field', { label: '性别', options, value: 'female' });
    expect(one.renderRoot.querySelector<HTMLInputElement>('input')?.checked).to.equal(true);
    expect(other.renderRoot.querySelector<HTMLInputElement>('input')?.checked).to.equal(false);
  });

  it('describes an option by its help without making it part of the name', async () => {
    const field = await mount('lianban-radio-field', { label: '地点', options: [{ value: 'home', label: '在家', help: '需要接生说明' }] });
    const input = field.renderRoot.querySelector('input');
    expect(field.renderRoot.querySelector(`#${input?.getAttribute('aria-labelledby')}`)?.textContent).to.equal('在家');
    expect(field.renderRoot.querySelector(`#${input?.getAttribute('aria-describedby')}`)?.textContent).to.equal('需要接生说明');
  });
});
