import { expect } from 'chai';
import { runFieldSuite } from '../../testing/field-suite.ts';
import { mount, unmountAll } from '../../testing/mount.ts';
import { typeText } from '../../testing/type-text.ts';
import './lianban-money-field.ts';

runFieldSuite('lianban-money-field', { value: 8650.5, text: '8,650.50 元', act: () => typeText('8650.50') });

describe('<lianban-money-field>', () => {
  afterEach(unmountAll);

  it('takes an amount pasted with separators and reads it back in groups', async () => {
    const field = await mount('lianban-money-field', { label: '费用' });
    field.focus();
    await typeText('12,345.6');
    await field.updateComplete;
    expect(field.value).to.equal(12345.6);
    expect(field.renderRoot.querySelector('#note')?.textContent?.trim()).to.equal('12,345.60 元');
  });
});
