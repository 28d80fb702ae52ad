import { expect } from 'chai';
import { runFieldSuite } from '../../testing/field-suite.ts';
import { mount, unmountAll } from '../../testing/mount.ts';
import { typeText } from '../../testing/type-text.ts';
import './lianban-number-field.ts';

runFieldSuite('lianban-number-field', { value: 3250, text: '3250', act: () => typeText('3250') });

describe('<lianban-number-field>', () => {
  afterEach(unmountAll);

  it('keeps the digits as typed while the value is a number', async () => {
    const field = await mount('lianban-number-field', { label: '体重', unit: '克' });
    field.focus();
    await typeText('1.50');
    await field.updateComplete;
    expect(field.value).to.equal(1.5);
    expect(field.renderRoot.querySelector('input')?.value).to.equal('1.50');
  });

  it('hands on text that is no number, so that a rule can name it', async () => {
    const field = await mount('lianban-number-field', { label: '体重' });
    field.focus();
    await typeText('三千');
    expect(field.value).to.equal('三千');
  });

  it('shows a value set from code in place of what was typed', async () => {
    const field = await mount('lianban-number-field', { label: '体重' });
    field.focus();
    await typeText('12');
    field.value = 99;
    await field.updateComplete;
    expect(field.renderRoot.querySelector('input')?.value).to.equal('99');
  });
});
