import { expect } from 'chai';
import { runFieldSuite } from '../../testing/field-suite.ts';
import { mount, unmountAll } from '../../testing/mount.ts';
import { pressKey } from '../../testing/type-text.ts';
import './lianban-checkbox-field.ts';

runFieldSuite('lianban-checkbox-field', { value: true, text: '是', act: () => pressKey(' ') });

describe('<lianban-checkbox-field>', () => {
  afterEach(unmountAll);

  it('tells no apart from never answered', async () => {
    const field = await mount('lianban-checkbox-field', { label: '同意' });
    expect(field.value).to.equal(undefined);
    field.renderRoot.querySelector('input')?.click();
    field.renderRoot.querySelector('input')?.click();
    expect(field.value).to.equal(false);
  });
});
