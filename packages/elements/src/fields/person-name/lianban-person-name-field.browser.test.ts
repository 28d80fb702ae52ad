import { expect } from 'chai';
import { runFieldSuite } from '../../testing/field-suite.ts';
import { mount, unmountAll } from '../../testing/mount.ts';
import { typeText } from '../../testing/type-text.ts';
import './lianban-person-name-field.ts';

runFieldSuite('lianban-person-name-field', { value: '林一诺', text: '林一诺', act: () => typeText('林一诺') });

describe('<lianban-person-name-field>', () => {
  afterEach(unmountAll);

  it('writes the dot of a minority name as U+00B7 when it is left', async () => {
    const field = await mount('lianban-person-name-field', { label: '姓名' });
    field.focus();
    await typeText('阿依古丽•买买提');
    field.renderRoot.querySelector('input')?.blur();
    expect(field.value).to.equal('阿依古丽\u00b7买买提');
  });
});
