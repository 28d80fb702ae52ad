import { expect } from 'chai';
import { runFieldSuite } from '../../testing/field-suite.ts';
import { mount, unmountAll } from '../../testing/mount.ts';
import { composeText, typeText } from '../../testing/type-text.ts';
import { FieldChangedEvent } from '../base/field-changed-event.ts';
import './lianban-text-field.ts';

runFieldSuite('lianban-text-field', { value: '和风街道', text: '和风街道', act: () => typeText('和风街道') });

describe('<lianban-text-field>', () => {
  afterEach(unmountAll);

  it('tells nothing and disturbs nothing while characters are being composed', async () => {
    const field = await mount('lianban-text-field', { label: '出生地' });
    const told: unknown[] = [];
    field.addEventListener(FieldChangedEvent.type, (event) => told.push(event.value));
    field.focus();
    const input = field.renderRoot.querySelector('input');
    await composeText('qing', '青禾', async () => {
      field.error = '请填写出生地';
      await field.updateComplete;
      expect(input?.value).to.equal('qing');
      expect(told).to.deep.equal([]);
    });
    expect(told).to.deep.equal(['青禾']);
    expect(input?.value).to.equal('青禾');
  });

  it('trims the ends when it is left, not while typing', async () => {
    const field = await mount('lianban-text-field', { label: '出生地' });
    field.focus();
    await typeText(' 青禾 ');
    expect(field.value).to.equal(' 青禾 ');
    field.renderRoot.querySelector('input')?.blur();
    await field.updateComplete;
    expect(field.value).to.equal('青禾');
    expect(field.renderRoot.querySelector('input')?.value).to.equal('青禾');
  });

  it('is empty, not an empty text, when everything is deleted', async () => {
    const field = await mount('lianban-text-field', { label: '出生地', value: '青' });
    const input = field.renderRoot.querySelector('input');
    if (input === null) throw new Error('no input');
    input.value = '';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(field.value).to.equal(undefined);
  });
});
