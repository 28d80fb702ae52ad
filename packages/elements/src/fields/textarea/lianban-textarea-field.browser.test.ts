import { expect } from 'chai';
import { runFieldSuite } from '../../testing/field-suite.ts';
import { mount, unmountAll } from '../../testing/mount.ts';
import { typeText } from '../../testing/type-text.ts';
import './lianban-textarea-field.ts';

runFieldSuite('lianban-textarea-field', { value: '春晓路 12 号', text: '春晓路 12 号', act: () => typeText('春晓路 12 号') });

describe('<lianban-textarea-field>', () => {
  afterEach(unmountAll);

  it('counts characters near the limit and never cuts', async () => {
    const field = await mount('lianban-textarea-field', { label: '说明', maxlength: 10, value: '一二三' });
    expect(field.renderRoot.querySelector('#note')).to.equal(null);
    field.value = '一二三四五六七八九十𠮷';
    await field.updateComplete;
    expect(field.renderRoot.querySelector('#note')?.textContent).to.equal('11 / 10 字');
    expect(field.renderRoot.querySelector('textarea')?.value).to.equal('一二三四五六七八九十𠮷');
  });
});
