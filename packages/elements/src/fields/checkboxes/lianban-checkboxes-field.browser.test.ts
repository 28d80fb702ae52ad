import { expect } from 'chai';
import { runFieldSuite } from '../../testing/field-suite.ts';
import { mount, unmountAll } from '../../testing/mount.ts';
import { pressKey } from '../../testing/type-text.ts';
import './lianban-checkboxes-field.ts';

const options = [{ value: 'a', label: '甲' }, { value: 'b', label: '乙' }, { value: 'c', label: '丙' }];

runFieldSuite('lianban-checkboxes-field', { value: ['a'], text: '甲', properties: { options }, act: () => pressKey(' ') });

describe('<lianban-checkboxes-field>', () => {
  afterEach(unmountAll);

  it('keeps the order of the options whatever the order of choosing, and is empty when none is left', async () => {
    const field = await mount('lianban-checkboxes-field', { label: '选项', options });
    const [a, b, c] = [...field.renderRoot.querySelectorAll('input')];
    c?.click();
    a?.click();
    expect(field.value).to.deep.equal(['a', 'c']);
    a?.click();
    c?.click();
    expect(field.value).to.equal(undefined);
    expect(b?.checked).to.equal(false);
  });
});
