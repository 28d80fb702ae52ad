import { expect } from 'chai';
import { runFieldSuite } from '../../testing/field-suite.ts';
import { mount, unmountAll } from '../../testing/mount.ts';
import { pressKey, typeText } from '../../testing/type-text.ts';
import { FieldLeftEvent } from '../base/field-left-event.ts';
import './lianban-date-field.ts';

const typeDate = async (): Promise<void> => {
  await typeText('2026');
  await pressKey('Tab');
  await typeText('11');
  await pressKey('Tab');
  await typeText('2');
};

runFieldSuite('lianban-date-field', { value: '2026-11-02', text: '2026年11月2日', act: typeDate });

describe('<lianban-date-field>', () => {
  afterEach(unmountAll);

  it('is left once, when the focus leaves its last box, not between boxes', async () => {
    const field = await mount('lianban-date-field', { label: '出生日期' });
    let left = 0;
    field.addEventListener(FieldLeftEvent.type, () => (left += 1));
    field.focus();
    await typeDate();
    expect(left).to.equal(0);
    await pressKey('Tab');
    expect(left).to.equal(1);
  });

  it('tells an unfinished date as something that is no date, never as empty', async () => {
    const field = await mount('lianban-date-field', { label: '出生日期' });
    field.focus();
    await typeText('2026');
    expect(field.value).to.equal('2026--');
  });

  it('spreads a pasted date over its boxes', async () => {
    const field = await mount('lianban-date-field', { label: '出生日期' });
    const year = field.renderRoot.querySelector<HTMLInputElement>('#year-input');
    if (year === null) throw new Error('no year');
    year.value = '2026年11月2日';
    year.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
    await field.updateComplete;
    expect(field.value).to.equal('2026-11-02');
    expect(['year', 'month', 'day'].map((part) => field.renderRoot.querySelector<HTMLInputElement>(`#${part}-input`)?.value)).to.deep.equal(['2026', '11', '2']);
  });

  it('takes a day from the calendar', async () => {
    const field = await mount('lianban-date-field', { label: '出生日期' });
    const calendar = field.renderRoot.querySelector<HTMLInputElement>('input[type=date]');
    if (calendar === null) throw new Error('no calendar');
    calendar.value = '2026-03-04';
    calendar.dispatchEvent(new Event('change', { bubbles: true }));
    expect(field.value).to.equal('2026-03-04');
  });

  it('lets full-width digits through as digits and nothing else', async () => {
    const field = await mount('lianban-date-field', { label: '出生日期' });
    field.focus();
    await typeText('２0a26');
    await field.updateComplete;
    expect(field.renderRoot.querySelector<HTMLInputElement>('#year-input')?.value).to.equal('2026');
  });
});
