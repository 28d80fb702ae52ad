import { expect } from 'chai';
import { AnswerChangedEvent, ApplicationSelectedEvent, CaseSelectedEvent, CorrectedEvent, DraftSavedEvent, MaterialsChangedEvent, StepChangedEvent, SubmittedEvent } from './index.ts';
import type { LianbanJsxElements } from './index.ts';
import { mount, unmountAll } from './testing/mount.ts';

// The types are half of these tests: a listener that does not know its event, or JSX without a property, does not compile.
declare global { namespace LianbanTestJsx { interface IntrinsicElements extends LianbanJsxElements { div: { id: string } } } }

describe('@lianban/elements', () => {
  afterEach(unmountAll);

  it('tells a page by typed events what happened inside a provider', async () => {
    const provider = await mount('lianban-platform');
    const inside = document.createElement('div');
    provider.append(inside);
    const told: unknown[] = [];
    provider.addEventListener('lianban-submitted', (event) => told.push(event.applicationId));
    provider.addEventListener('lianban-step-changed', (event) => told.push(event.step));
    provider.addEventListener('lianban-draft-saved', (event) => told.push(event.savedAt));
    provider.addEventListener('lianban-corrected', (event) => told.push(event.applicationId));
    provider.addEventListener('lianban-answer-changed', (event) => told.push(event.path));
    provider.addEventListener('lianban-materials-changed', (event) => told.push(event.value.length));
    provider.addEventListener('lianban-application-selected', (event) => told.push(event.applicationId));
    provider.addEventListener('lianban-case-selected', (event) => told.push(event.projectNo));
    const events = [new SubmittedEvent('YJS1'), new StepChangedEvent('form'), new DraftSavedEvent('2026-11-22T10:00:00+08:00'), new CorrectedEvent('YJS2'), new AnswerChangedEvent('/child/name'), new MaterialsChangedEvent([]), new ApplicationSelectedEvent('YJS3'), new CaseSelectedEvent('P1')];
    for (const event of events) inside.dispatchEvent(event);
    expect(told).to.deep.equal(['YJS1', 'form', '2026-11-22T10:00:00+08:00', 'YJS2', '/child/name', 0, 'YJS3', 'P1']);
  });

  it('has JSX types that name real properties of real elements', () => {
    const apply: LianbanTestJsx.IntrinsicElements['lianban-apply'] = { bundle: 'newborn', lang: 'en', 'data-size': 'large', 'onlianban-submitted': (event) => event.applicationId.length };
    const desk: LianbanTestJsx.IntrinsicElements['lianban-case-desk'] = { case: 'P1' };
    // @ts-expect-error a property the element does not have
    const wrong: LianbanTestJsx.IntrinsicElements['lianban-apply'] = { bundel: 'newborn' };
    for (const [tagName, props] of [['lianban-apply', apply], ['lianban-case-desk', desk]] as const)
      for (const name of Object.keys(props).filter((each) => !/^(on|data-)/u.test(each))) expect(name in document.createElement(tagName), `${tagName}.${name}`).to.equal(true);
    expect((Object.keys(wrong)[0] ?? 'bundle') in document.createElement('lianban-apply')).to.equal(false);
  });
});
