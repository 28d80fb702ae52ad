import { expect } from 'chai';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { createFakeCasework } from '../../testing/fake-casework.ts';
import { checkAccessibility } from '../../testing/check-accessibility.ts';
import { find, mountAlone, settle, textOf } from '../../testing/look-inside.ts';
import './lianban-guide.ts';

const guide = (properties = {}) => mountAlone('lianban-guide', { platform: createFakeCasework({ signedIn: false }).platform, bundle: 'newborn', ...properties });
const choose = async (element: HTMLElement, label: string): Promise<void> => {
  const chip = Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('.chip')).find((one) => one.textContent!.includes(label));
  chip!.click();
  await settle(element);
};

describe('<lianban-guide>', () => {
  it('tells everything at once, to people who are not signed in too', async () => {
    const element = await guide();
    const text = textOf(element);
    const { bundle, items } = newbornDefinition;
    for (const known of [bundle.bundleName, bundle.notice, ...bundle.applyConditions, bundle.address, bundle.officeTime, bundle.consultPhone, bundle.supervisePhone, bundle.delivery, '不收费', '20 个工作日', 'newborn 第 1 版', '2026年1月1日']) expect(text).to.contain(known);
    for (const item of items) expect(text).to.contain(item.taskName).and.to.contain(item.deptName).and.to.contain(item.byLaw);
    for (const material of bundle.materials) expect(text).to.contain(material.materialName);
    for (const { question, answer } of bundle.faq) expect(text).to.contain(question).and.to.contain(answer);
  });

  it('says which materials a licence exempts', async () => {
    const element = await guide();
    const materials = Array.from(element.shadowRoot!.querySelectorAll('[part="material"]'), (one) => one.textContent!);
    expect(materials.find((one) => one.includes('结婚证'))).to.contain('凭结婚证电子证照免提交');
    expect(materials.find((one) => one.includes('出院小结'))).not.to.contain('免提交');
  });

  it('draws who waits for whom and says the same in words', async () => {
    const element = await guide();
    expect(element.shadowRoot!.querySelectorAll('.flow-node').length).to.equal(6);
    expect(element.shadowRoot!.querySelectorAll('.flow-edge').length).to.equal(4);
    expect(find(element, '.flow').getAttribute('aria-hidden')).to.equal('true');
    const words = find(element, '[part="order"] .visually-hidden').textContent;
    expect(words).to.contain('社会保障卡申领（新生儿首次申领）：在“出生登记（国内出生）”办结后开始。').and.to.contain('预防接种证办理：提交后立即开始');
  });

  it('narrows items, picture and materials to the situation that was chosen', async () => {
    const element = await guide({ withScenario: true });
    expect(textOf(element)).to.contain('生育医疗费用报销').and.to.contain('结婚证').and.to.contain('视情形');
    await choose(element, '未登记结婚');
    await choose(element, '在家中');
    expect(element.shadowRoot!.querySelectorAll('[part="item"]').length).to.equal(5);
    expect(element.shadowRoot!.querySelectorAll('.flow-node').length).to.equal(5);
    const materials = find(element, '[part="materials"]').textContent!;
    expect(materials).to.contain('家庭接生情况说明').and.not.to.contain('结婚证').and.not.to.contain('视情形');
    expect(await checkAccessibility(element)).to.deep.equal([]);
  });

  it('asks a question only when the answers before lead to it', async () => {
    const element = await guide({ withScenario: true });
    expect(textOf(element)).not.to.contain('新生儿随父亲还是随母亲落户');
    await choose(element, '已登记结婚');
    expect(textOf(element)).to.contain('新生儿随父亲还是随母亲落户');
  });

  it('shows the host\'s own buttons', async () => {
    const element = await guide();
    const slot = find<HTMLSlotElement>(element, 'slot[name="actions"]');
    expect(slot.hidden).to.equal(true);
    const button = Object.assign(document.createElement('button'), { slot: 'actions', textContent: '立即办理' });
    element.append(button);
    await settle(element);
    expect(slot.hidden).to.equal(false);
    expect(slot.assignedElements()[0] === button).to.equal(true);
  });

  it('unfolds everything for paper and folds it again', async () => {
    const element = await guide();
    const open = (): number => element.shadowRoot!.querySelectorAll('details[open]').length;
    find<HTMLDetailsElement>(element, 'details').open = true;
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.equal(element.shadowRoot!.querySelectorAll('details').length);
    dispatchEvent(new Event('afterprint'));
    expect(open()).to.equal(1);
  });

  it('takes a definition the host has already, without asking the platform', async () => {
    const element = await mountAlone('lianban-guide', { definition: newbornDefinition });
    expect(textOf(element)).to.contain('新生儿出生一件事');
  });

  it('shows the bundle that was asked for, not an older definition', async () => {
    const other = { ...newbornDefinition, bundle: { ...newbornDefinition.bundle, bundleCode: 'other', bundleName: '另一件事' } };
    const element = await guide({ definition: other });
    expect(textOf(element)).to.contain('新生儿出生一件事').and.not.to.contain('另一件事');
  });

  it('words an unknown bundle', async () => {
    const element = await guide({ bundle: 'unknown' });
    expect(textOf(find(element, 'lianban-problem'))).to.contain('没有找到');
  });

  it('speaks English when the page does', async () => {
    const element = await guide({ lang: 'en' });
    expect(textOf(element)).to.contain('Conditions').and.to.contain('20 working days');
  });
});
