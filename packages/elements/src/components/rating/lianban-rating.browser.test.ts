import { expect } from 'chai';
import type { CaseSummary } from '@lianban/contract';
import { createFakeCasework } from '../../testing/fake-casework.ts';
import type { FakeCasework } from '../../testing/fake-casework.ts';
import { checkAccessibility } from '../../testing/check-accessibility.ts';
import { find, mountAlone, settle, shows, textOf } from '../../testing/look-inside.ts';
import { until } from '../../testing/mount.ts';
import { sampleCaseFile, sampleCases } from '../../testing/sample-cases.ts';
import './lianban-rating.ts';
import type { LianbanRating } from './lianban-rating.ts';
import type { RatedEvent } from './rated-event.ts';

const finished = sampleCases()[0]!;
const start = async (summary: CaseSummary = finished): Promise<{ element: LianbanRating; fake: FakeCasework }> => {
  const fake = createFakeCasework();
  return { fake, element: await mountAlone('lianban-rating', { platform: fake.platform, case: summary.projectNo, summary }) };
};
const pick = async (element: LianbanRating, part: 'level' | 'detail', words: string): Promise<void> => {
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(`[part="${part}"]`)).find((one) => one.textContent!.trim() === words)!.click();
  await element.updateComplete;
};
const write = async (element: LianbanRating, text: string): Promise<void> => {
  const area = find<HTMLTextAreaElement>(element, 'textarea');
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
};
const errors = (element: LianbanRating): string[] => Array.from(element.shadowRoot!.querySelectorAll('[part="error"]'), (one) => one.textContent!.trim());
const submit = async (element: LianbanRating): Promise<void> => {
  find(element, '[part="submit"]').click();
  await element.updateComplete;
};

describe('<lianban-rating>', () => {
  it('offers five levels as faces with words, none chosen, and says that it is voluntary', async () => {
    const { element } = await start();
    expect(Array.from(element.shadowRoot!.querySelectorAll('[part="level"]'), (level) => level.textContent!.trim())).to.deep.equal(['非常满意', '满意', '基本满意', '不满意', '非常不满意']);
    expect(element.shadowRoot!.querySelectorAll('[part="level"] .face').length).to.equal(5);
    expect(shows(element, 'input:checked')).to.equal(false);
    expect(textOf(element)).to.contain('评价完全自愿');
    expect(await checkAccessibility(element)).to.deep.equal([]);
  });

  it('asks for a level first and leads there', async () => {
    const { element, fake } = await start();
    await submit(element);
    await settle(element);
    expect(errors(element)).to.deep.equal(['请选择满意度']);
    expect((element.shadowRoot!.activeElement as HTMLInputElement).name).to.equal('level');
    expect(fake.ratings).to.deep.equal([]);
  });

  it('requires a detail at a bad level and not at a good one', async () => {
    const { element, fake } = await start();
    await pick(element, 'level', '不满意');
    await submit(element);
    expect(errors(element)).to.deep.equal(['请至少选择一项需要改进的方面']);
    await pick(element, 'detail', '业务不熟');
    expect(errors(element)).to.deep.equal([]);
    expect(await checkAccessibility(element)).to.deep.equal([]);
    await submit(element);
    await until(() => fake.ratings.length === 1, 'it was sent');
    expect(fake.ratings[0]!.rating).to.deep.equal({ satisfaction: 'dissatisfied', evalDetails: ['213'] });
    await until(() => textOf(element).includes('感谢您的评价'), 'thanks are shown');
    expect(textOf(element)).to.contain('核实、整改');
  });

  it('forgets the details of another level', async () => {
    const { element, fake } = await start();
    await pick(element, 'level', '非常满意');
    await pick(element, 'detail', '全程网办');
    await pick(element, 'level', '满意');
    await submit(element);
    await until(() => fake.ratings.length === 1, 'it was sent');
    expect(fake.ratings[0]!.rating).to.deep.equal({ satisfaction: 'satisfied', evalDetails: [] });
  });

  it('counts the text and refuses more than 500 characters without cutting it', async () => {
    const { element, fake } = await start();
    await pick(element, 'level', '满意');
    await write(element, '好'.repeat(501));
    expect(find(element, '#text-counter').textContent).to.contain('501/500');
    await submit(element);
    expect(errors(element)).to.deep.equal(['最多 500 字，已超出 1 字']);
    expect(find<HTMLTextAreaElement>(element, 'textarea').value.length).to.equal(501);
    expect(fake.ratings).to.deep.equal([]);
  });

  it('sends once however often it is pressed, tells the host, and thanks with the focus on the thanks', async () => {
    const { element, fake } = await start();
    const heard: string[] = [];
    document.addEventListener('lianban-rated', (event) => heard.push((event as RatedEvent).projectNo), { once: true });
    await pick(element, 'level', '非常满意');
    await write(element, '办得很快');
    find(element, '[part="submit"]').click();
    find(element, '[part="submit"]').click();
    await until(() => textOf(element).includes('感谢您的评价'), 'thanks are shown');
    expect(fake.ratings.map(({ projectNo, rating }) => ({ projectNo, rating }))).to.deep.equal([{ projectNo: finished.projectNo, rating: { satisfaction: 'verySatisfied', evalDetails: [], writingEvaluation: '办得很快' } }]);
    await until(() => element.shadowRoot!.activeElement?.id === 'title', 'the focus is there');
    expect(heard).to.deep.equal([finished.projectNo]);
  });

  it('sends the same key again after a lost answer and keeps what was filled in', async () => {
    const { element, fake } = await start();
    fake.faults.push('offline');
    await pick(element, 'level', '满意');
    await submit(element);
    await until(() => element.shadowRoot!.querySelector('lianban-problem'), 'the problem is shown');
    expect(find<HTMLInputElement>(element, 'input:checked').parentElement!.textContent).to.contain('满意');
    await settle(find(element, 'lianban-problem'));
    find(element, 'lianban-problem >> [part="retry"]').click();
    await until(() => textOf(element).includes('感谢您的评价'), 'thanks are shown');
    expect(fake.ratings[1]!.idempotencyKey).to.equal(fake.ratings[0]!.idempotencyKey);
  });

  it('shows a rating that was given before', async () => {
    const { element } = await start({ ...finished, rateable: false, rating: { satisfaction: 'basicallySatisfied', assessTime: '2026-11-22T10:00:00+08:00' } });
    expect(textOf(element)).to.contain('您已评价过本次服务').and.to.contain('2026年11月22日评价').and.to.contain('基本满意');
    expect(shows(element, 'form')).to.equal(false);
  });

  it('offers nothing before the case is finished', async () => {
    const { element } = await start({ ...finished, rateable: false });
    expect(textOf(element)).to.contain('办结后即可评价');
    expect(shows(element, 'form')).to.equal(false);
  });

  it('loads the case by its number when the host has not', async () => {
    const fake = createFakeCasework({ files: [sampleCaseFile({ ...finished })] });
    const element = await mountAlone('lianban-rating', { platform: fake.platform, case: finished.projectNo });
    expect(textOf(element)).to.contain('请评价：出生医学证明签发（首次签发）');
  });

  it('begins anew for another case', async () => {
    const { element } = await start();
    await pick(element, 'level', '满意');
    Object.assign(element, { case: 'other', summary: { ...finished, projectNo: 'other' } });
    await settle(element);
    expect(shows(element, 'input:checked')).to.equal(false);
  });
});
