/// <reference types="mocha" />
import type { JsonValue, Provenance } from '@lianban/contract';
import { expect } from 'chai';
import { FieldChangedEvent } from '../fields/base/field-changed-event.ts';
import { FieldLeftEvent } from '../fields/base/field-left-event.ts';
import type { LianbanField } from '../fields/base/lianban-field.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { deepActive, mount, unmountAll } from './mount.ts';
import { pressKey } from './type-text.ts';

type FieldName = { [N in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[N] extends LianbanField ? N : never }[keyof HTMLElementTagNameMap];

export interface FieldSuiteOptions {
  /** A value the field accepts. */
  value: JsonValue;
  /** The value in words, as the field shows it when it is locked. */
  text: string;
  /** What the field needs besides, e.g. options. */
  properties?: object;
  /** Makes the change a person makes, with the focus already in the field; it ends in `value`. */
  act: (field: LianbanField) => Promise<void>;
}

const provenance: Provenance = { kind: 'register', sourceName: '人口库', obtainedAt: '2026-11-22T09:30:00+08:00', locked: true };

/** What every field owes: label, value, events, required, disabled, reset, the host's form, error, source, keyboard, accessibility. */
export const runFieldSuite = (tagName: FieldName, { value, text, properties = {}, act }: FieldSuiteOptions): void => {
  const place = (more: Partial<LianbanField> = {}, parent?: Element): Promise<LianbanField> => mount(tagName, { label: '测试项', name: 'tested', ...properties, ...more } as never, parent) as Promise<LianbanField>;
  const inside = (field: LianbanField, selector: string): Element | null => field.renderRoot.querySelector(selector);
  const focusable = 'input:not([tabindex="-1"]), select, textarea';

  describe(`<${tagName}> as a field`, () => {
    afterEach(unmountAll);

    it('names its control by its label', async () => {
      const field = await place();
      const named = [...field.renderRoot.querySelectorAll<HTMLElement>('label[for], [role][aria-labelledby], label')].some((each) => {
        const by = each.getAttribute('aria-labelledby');
        return (by === null ? each.textContent : inside(field, `#${by}`)?.textContent)?.includes('测试项');
      });
      expect(named).to.equal(true);
    });

    it('shows a value set from code without telling it as a change', async () => {
      const field = await place();
      let told = 0;
      field.addEventListener(FieldChangedEvent.type, () => (told += 1));
      field.value = value;
      await field.updateComplete;
      expect(told).to.equal(0);
      expect(field.value).to.deep.equal(value);
    });

    it('tells what a person changed, and that the field was left', async () => {
      const field = await place();
      const told: unknown[] = [];
      let left = 0;
      field.addEventListener(FieldChangedEvent.type, (event) => told.push(event.value));
      field.addEventListener(FieldLeftEvent.type, () => (left += 1));
      field.focus();
      await act(field);
      (deepActive() as HTMLElement).blur();
      expect(told[told.length - 1]).to.deep.equal(value);
      expect(left).to.equal(1);
    });

    it('is reached by the Tab key', async () => {
      const before = document.createElement('button');
      document.body.append(before);
      const field = await place();
      before.focus();
      await pressKey('Tab');
      expect(document.activeElement).to.equal(field);
      expect(field.renderRoot.contains(deepActive())).to.equal(true);
    });

    it('cannot be reached or changed while it is disabled, by itself or by its fieldset', async () => {
      const fieldset = document.createElement('fieldset');
      document.body.append(fieldset);
      const field = await place({ disabled: true }, fieldset);
      const controls = (): HTMLInputElement[] => [...field.renderRoot.querySelectorAll<HTMLInputElement>(focusable)];
      expect(controls().every((control) => control.disabled)).to.equal(true);
      field.disabled = false;
      if (field.form === null && !('ElementInternals' in window)) return;
      fieldset.disabled = true;
      await field.updateComplete;
      expect(controls().every((control) => control.disabled)).to.equal(true);
    });

    it('takes part in the host’s form: data, validity, reset', async function () {
      if (!('ElementInternals' in window)) this.skip();
      const form = document.createElement('form');
      document.body.append(form);
      const field = await place({ required: true }, form);
      expect(field.form).to.equal(form);
      expect(form.checkValidity()).to.equal(false);
      field.value = value;
      await field.updateComplete;
      expect(form.checkValidity()).to.equal(true);
      expect(new FormData(form).get('tested')).to.equal(typeof value === 'string' ? value : JSON.stringify(value));
      form.reset();
      await field.updateComplete;
      expect(field.value).to.equal(undefined);
      expect(new FormData(form).has('tested')).to.equal(false);
    });

    it('ties an error to its control for screen readers', async () => {
      const field = await place({ error: '请填写测试项' });
      expect(inside(field, '#error')?.textContent).to.contain('请填写测试项');
      const described = [...field.renderRoot.querySelectorAll('[aria-describedby]')].some((each) => each.getAttribute('aria-describedby')?.split(' ').includes('error'));
      expect(described).to.equal(true);
    });

    it('shows a locked value in words with its source and the reason, and no control to change it', async () => {
      const field = await place({ value, provenance });
      expect(inside(field, '#control')?.textContent).to.equal(text);
      expect(inside(field, '#source')?.textContent).to.contain('来自人口库 · 2026年11月22日').and.to.contain('以登记信息为准');
      expect(inside(field, focusable)).to.equal(null);
    });

    it('has no serious accessibility finding, empty, filled, wrong or locked', async () => {
      const all = document.createElement('main');
      document.body.append(all);
      await place({}, all);
      await place({ value, required: true, hint: '说明' }, all);
      await place({ error: '请填写测试项', required: true }, all);
      await place({ value, provenance }, all);
      await place({ value, disabled: true }, all);
      expect(await checkAccessibility(all)).to.deep.equal([]);
    });
  });
};
