import { expect } from 'chai';
import { runFieldSuite } from '../../testing/field-suite.ts';
import { mount, unmountAll } from '../../testing/mount.ts';
import { typeText } from '../../testing/type-text.ts';
import './lianban-phone-field.ts';

runFieldSuite('lianban-phone-field', { value: '13800000001', text: '138 0000 0001', act: () => typeText('13800000001') });

describe('<lianban-phone-field>', () => {
  afterEach(unmountAll);

  for (const typed of ['+86 138 0000 0001', '0086-13800000001', '１３８０００００００１', '86 13800000001']) {
    it(`understands ${typed}`, async () => {
      const field = await mount('lianban-phone-field', { label: '手机' });
      field.focus();
      await typeText(typed);
      field.renderRoot.querySelector('input')?.blur();
      expect(field.value).to.equal('13800000001');
    });
  }
});
