import { expect } from 'chai';
import { runFieldSuite } from '../../testing/field-suite.ts';
import { mount, unmountAll } from '../../testing/mount.ts';
import { FieldChangedEvent } from '../base/field-changed-event.ts';
import './lianban-select-field.ts';

const options = [{ value: 'icbc', label: '工商银行' }, { value: 'abc', label: '农业银行' }, { value: 3, label: '第三家' }];

const choose = async (field: Element, key: string): Promise<void> => {
  const select = field.shadowRoot?.querySelector('select');
  if (!select) throw new Error('no select');
  select.value = key;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

runFieldSuite('lianban-select-field', { value: 'abc', text: '农业银行', properties: { options }, act: (field) => choose(field, 'abc') });

describe('<lianban-select-field>', () => {
  afterEach(unmountAll);

  it('gives back the option’s own type', async () => {
    const field = await mount('lianban-select-field', { label: '银行', options });
    await choose(field, '3');
    expect(field.value).to.equal(3);
  });

  it('goes back to no answer', async () => {
    const field = await mount('lianban-select-field', { label: '银行', options, value: 'icbc' });
    const told: unknown[] = [];
    field.addEventListener(FieldChangedEvent.type, (event) => told.push(event.value));
    await choose(field, '');
    expect(told).to.deep.equal([undefined]);
  });

  it('shows the choice when options come after the value', async () => {
    const field = await mount('lianban-select-field', { label: '银行', value: 'abc' });
    field.options = options;
    await field.updateComplete;
    expect(field.renderRoot.querySelector('select')?.value).to.equal('abc');
  });
});
