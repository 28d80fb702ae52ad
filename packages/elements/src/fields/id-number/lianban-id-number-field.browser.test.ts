import { expect } from 'chai';
import { runFieldSuite } from '../../testing/field-suite.ts';
import { mount, unmountAll } from '../../testing/mount.ts';
import { typeText } from '../../testing/type-text.ts';
import './lianban-id-number-field.ts';

runFieldSuite('lianban-id-number-field', { value: '529900199306122044', text: '529900********2044', act: () => typeText('529900199306122044') });

describe('<lianban-id-number-field>', () => {
  afterEach(unmountAll);

  it('reads back birth date and sex of a right number', async () => {
    const field = await mount('lianban-id-number-field', { label: '身份证', value: '529900199306122044' });
    expect(field.renderRoot.querySelector('#note')?.textContent).to.equal('出生日期 1993年6月12日，女');
  });

  it('says how many characters are there as long as it is short, and nothing about a wrong one', async () => {
    const field = await mount('lianban-id-number-field', { label: '身份证', value: '529900' });
    expect(field.renderRoot.querySelector('#note')?.textContent).to.contain('6 位');
    field.value = '529900199306122045';
    await field.updateComplete;
    expect(field.renderRoot.querySelector('#note')).to.equal(null);
  });

  it('cleans a pasted number at once: spaces, full width, small x', async () => {
    const field = await mount('lianban-id-number-field', { label: '身份证' });
    const input = field.renderRoot.querySelector('input');
    if (input === null) throw new Error('no input');
    input.value = ' 5299 0019 9306 12２０４x ';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
    expect(field.value).to.equal('52990019930612204X');
  });
});
