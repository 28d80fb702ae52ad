import type { FormDefinition } from '@lianban/contract';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { mergeForms } from '@lianban/form-engine';
import { newbornAnswers } from '@lianban/testkit';
import { expect } from 'chai';
import type { LianbanField } from '../../fields/index.ts';
import { checkAccessibility } from '../../testing/check-accessibility.ts';
import { deepActive, mount, unmountAll, until } from '../../testing/mount.ts';
import { typeText } from '../../testing/type-text.ts';
import { AnswerChangedEvent } from './answer-changed-event.ts';
import './lianban-form.ts';
import type { LianbanForm } from './lianban-form.ts';

const scenario = { maritalStatus: 'married', birthplace: 'hospital', settleWith: 'father' };
const items = ['birthCertificate', 'birthRegistration', 'socialSecurityCard'];
const form = mergeForms(newbornDefinition, items);
const answers = newbornAnswers(newbornDefinition, { scenario, items });

const fieldAt = (element: LianbanForm, pointer: string): LianbanField => {
  const field = element.renderRoot.querySelector<LianbanField>(`[name="${pointer}"]`);
  if (field === null) throw new Error(`no field ${pointer}`);
  return field;
};
const shown = (element: LianbanForm): string[] => [...element.renderRoot.querySelectorAll<LianbanField>('.fields > *')].filter((field) => !field.hidden).map((field) => field.name ?? '');
const summary = (element: LianbanForm): Element | null => element.renderRoot.querySelector('.error-summary');

describe('<lianban-form>', () => {
  afterEach(unmountAll);

  it('shows each question of several items once, in sections', async () => {
    const element = await mount('lianban-form', { form, scenario });
    expect(new Set(shown(element)).size).to.equal(shown(element).length);
    expect(shown(element)).to.include('/child/name').and.to.include('/items/socialSecurityCard/bank');
    expect([...element.renderRoot.querySelectorAll('section h3')].map((title) => title.textContent)).to.include('新生儿信息');
  });

  it('shows one item’s definition alone', async () => {
    const definition = newbornDefinition.forms.find((each) => each.itemKey === 'vaccinationCard');
    if (definition === undefined) throw new Error('no form');
    const element = await mount('lianban-form', { definition, scenario });
    expect(shown(element).length).to.be.greaterThan(10);
  });

  it('tells which answer changed, and has it in its answers', async () => {
    const element = await mount('lianban-form', { form, scenario });
    const told: string[] = [];
    element.addEventListener(AnswerChangedEvent.type, (event) => told.push(event.path));
    fieldAt(element, '/child/name').focus();
    await typeText('诺');
    expect(told).to.deep.equal(['/child/name']);
    expect(element.answers).to.deep.equal({ child: { name: '诺' } });
  });

  it('renders only the field that is typed into', async () => {
    const element = await mount('lianban-form', { form, scenario, value: answers });
    const rendered = new Set<string>();
    for (const field of element.renderRoot.querySelectorAll<LianbanField>('.fields > *')) {
      const update = field.requestUpdate.bind(field);
      field.requestUpdate = (...change: Parameters<typeof update>) => {
        if (change.length > 0) rendered.add(field.name ?? '');
        update(...change);
      };
    }
    let formRenders = 0;
    const update = element.requestUpdate.bind(element);
    element.requestUpdate = (...change: Parameters<typeof update>) => {
      formRenders += 1;
      update(...change);
    };
    fieldAt(element, '/child/birthPlace').focus();
    await typeText('南');
    expect([...rendered]).to.deep.equal(['/child/birthPlace']);
    expect(formRenders).to.equal(0);
  });

  it('shows a question when an answer calls for it, and keeps its answer when it is hidden again', async () => {
    const element = await mount('lianban-form', { form, scenario, value: answers });
    expect(shown(element)).not.to.include('/applicant/deliveryAddress');
    const [pickup, post] = [...fieldAt(element, '/applicant/deliveryMode').renderRoot.querySelectorAll('input')];
    post?.click();
    await element.updateComplete;
    expect(shown(element)).to.include('/applicant/deliveryAddress');
    expect(fieldAt(element, '/applicant/deliveryAddress').required).to.equal(true);
    fieldAt(element, '/applicant/deliveryAddress').focus();
    await typeText('春晓路十二号');
    pickup?.click();
    expect(element.answers).not.to.have.nested.property('applicant.deliveryAddress');
    post?.click();
    expect(element.answers).to.have.nested.property('applicant.deliveryAddress', '春晓路十二号');
  });

  it('says what is wrong after a field was left, not while it is typed, and not for passing an empty one', async () => {
    const element = await mount('lianban-form', { form, scenario });
    const mobile = fieldAt(element, '/applicant/mobile');
    mobile.focus();
    mobile.renderRoot.querySelector('input')?.blur();
    expect(mobile.error).to.equal(undefined);
    mobile.focus();
    await typeText('12345');
    expect(mobile.error).to.equal(undefined);
    mobile.renderRoot.querySelector('input')?.blur();
    expect(mobile.error).to.be.a('string');
    mobile.focus();
    mobile.renderRoot.querySelector('input')?.select();
    await typeText('13800000001');
    mobile.renderRoot.querySelector('input')?.blur();
    expect(mobile.error).to.equal(undefined);
  });

  it('lists everything wrong, takes the focus there, and every line leads to its field', async () => {
    const element = await mount('lianban-form', { form, scenario });
    expect(element.validate()).to.equal(false);
    await until(() => deepActive() === summary(element), 'the focus on the summary');
    summary(element)?.querySelector<HTMLElement>('.more')?.click();
    await element.updateComplete;
    const lines = [...(summary(element)?.querySelectorAll('a') ?? [])];
    expect(lines.length).to.be.greaterThan(15);
    const line = lines.find((each) => each.textContent?.includes('请填写新生儿姓名'));
    line?.click();
    expect(document.activeElement?.shadowRoot?.activeElement).to.equal(fieldAt(element, '/child/name'));
    expect(await checkAccessibility(element)).to.deep.equal([]);
  });

  it('folds a long list after five lines and unfolds it in place, with its title in sight', async () => {
    const element = await mount('lianban-form', { form, scenario });
    document.body.prepend(Object.assign(document.createElement('div'), { className: 'tall' }));
    const tall = document.querySelector<HTMLElement>('.tall');
    if (tall) tall.style.height = '2000px';
    expect(element.validate()).to.equal(false);
    await until(() => deepActive() === summary(element), 'the focus on the summary');
    const top = summary(element)?.getBoundingClientRect().top ?? -1;
    expect(top >= 0 && top < innerHeight / 2, `the summary begins at ${top}`).to.equal(true);
    const lines = (): number => summary(element)?.querySelectorAll('li').length ?? 0;
    expect(lines()).to.equal(5);
    const more = summary(element)?.querySelector<HTMLElement>('.more');
    const hidden = Number(/其余 (\d+) 处/u.exec(more?.textContent ?? '')?.[1]);
    more?.click();
    await until(() => lines() === 5 + hidden, 'all lines');
    await until(() => deepActive() === summary(element)?.querySelectorAll('a')[5], 'the focus on the first new line');
    expect(await checkAccessibility(element)).to.deep.equal([]);
  });

  it('words its errors anew when the page changes its language', async () => {
    const element = await mount('lianban-form', { form, scenario });
    element.validate();
    await until(() => fieldAt(element, '/child/name').error === '请填写新生儿姓名', 'the Chinese words');
    const before = document.documentElement.lang;
    document.documentElement.lang = 'en';
    try {
      await until(() => fieldAt(element, '/child/name').error === 'Fill in: 新生儿姓名', 'the English words');
    } finally {
      document.documentElement.lang = before;
    }
  });

  it('shortens the list as things are put right, and is content with valid answers', async () => {
    const element = await mount('lianban-form', { form, scenario, value: { ...answers, child: { ...(answers.child as object), name: '' } } as never });
    expect(element.validate()).to.equal(false);
    await element.updateComplete;
    expect(summary(element)?.querySelectorAll('a').length).to.equal(1);
    fieldAt(element, '/child/name').focus();
    await typeText('林一诺');
    await element.updateComplete;
    expect(summary(element)).to.equal(null);
    expect(element.validate()).to.equal(true);
  });

  it('lands what the platform refused on its field until the answer changes, and hands back the rest', async () => {
    const element = await mount('lianban-form', { form, scenario, value: answers });
    const rest = element.reportProblems([{ pointer: '/child/name', rule: 'platform/name-unreadable', message: '姓名中有不能识别的字' }, { pointer: '/nowhere', rule: 'x', message: '其他' }]);
    expect(rest.map((problem) => problem.pointer)).to.deep.equal(['/nowhere']);
    const name = fieldAt(element, '/child/name');
    expect(name.error).to.equal('姓名中有不能识别的字');
    name.focus();
    await typeText('诺');
    expect(name.error).to.equal(undefined);
  });

  it('shows where a value came from until the person changes it, and locks what a register rules', async () => {
    const origin = { kind: 'register', sourceName: '人口库', obtainedAt: '2026-11-22T09:30:00+08:00' } as const;
    const element = await mount('lianban-form', { form, scenario, value: answers, provenance: { '/applicant/name': { ...origin, locked: true }, '/applicant/mobile': origin } });
    expect(fieldAt(element, '/applicant/name').locked).to.equal(true);
    const mobile = fieldAt(element, '/applicant/mobile');
    expect(mobile.renderRoot.querySelector('#source')?.textContent).to.equal('来自人口库 · 2026年11月22日');
    mobile.focus();
    await typeText('1');
    await mobile.updateComplete;
    expect(mobile.renderRoot.querySelector('#source')).to.equal(null);
  });

  it('shows answers as text when it is read-only, options by their names', async () => {
    const element = await mount('lianban-form', { form, scenario, value: answers, readonly: true });
    expect(element.renderRoot.querySelectorAll('input, .fields').length).to.equal(0);
    expect(element.renderRoot.textContent).to.contain('女').and.to.contain('2026年2月20日').and.not.to.contain('female');
  });

  it('adds its answers as JSON to the host’s form', async function () {
    if (!('ElementInternals' in window)) this.skip();
    const host = document.createElement('form');
    document.body.append(host);
    const element = await mount('lianban-form', { form, scenario, name: 'application' }, host);
    fieldAt(element, '/child/name').focus();
    await typeText('诺');
    expect(JSON.parse(String(new FormData(host).get('application')))).to.deep.equal({ child: { name: '诺' } });
  });

  it('says that a faulty definition cannot be shown, instead of throwing', async () => {
    const warn = console.warn;
    const warnings: string[] = [];
    console.warn = (text: string) => void warnings.push(text);
    const definition: FormDefinition = { formId: 'x', formVersion: 1, itemKey: 'x', title: 'x', schema: { type: 'object', properties: { a: { type: 'string', 'x-element': '??', 'x-subject': 'child' } } }, sources: [] };
    const element = await mount('lianban-form', { definition });
    console.warn = warn;
    expect(element.renderRoot.textContent).to.contain('这张表单暂时无法显示');
    expect(warnings.join()).to.contain('elements/property-invalid');
  });

  it('has no serious accessibility finding with all kinds of fields', async () => {
    const all = mergeForms(newbornDefinition, newbornDefinition.items.map((item) => item.itemKey));
    const element = await mount('lianban-form', { form: all, scenario });
    expect(await checkAccessibility(element)).to.deep.equal([]);
  });
});
