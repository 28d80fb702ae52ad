import { expect } from 'chai';
import type { CaseFile } from '@lianban/contract';
import { checkAccessibility } from '../../testing/check-accessibility.ts';
import { createFakeCasework } from '../../testing/fake-casework.ts';
import type { FakeCasework } from '../../testing/fake-casework.ts';
import { find, mountAlone, settle, shows, textOf } from '../../testing/look-inside.ts';
import { until } from '../../testing/mount.ts';
import { healthOfficer, sampleCaseFile, sampleCases } from '../../testing/sample-cases.ts';
import type { CaseActedEvent } from './case-acted-event.ts';
import './lianban-case-desk.ts';
import type { LianbanCaseDesk } from './lianban-case-desk.ts';

interface Desk { element: LianbanCaseDesk; actions: HTMLElement; fake: FakeCasework; file: CaseFile }

const start = async (more: Partial<CaseFile> = {}): Promise<Desk> => {
  const file = sampleCaseFile(more);
  const fake = createFakeCasework({ session: healthOfficer, files: [file] });
  const element = await mountAlone('lianban-case-desk', { platform: fake.platform, case: file.projectNo });
  await until(() => element.shadowRoot!.querySelector('lianban-case-actions'), 'the file is shown');
  const actions = find(element, 'lianban-case-actions');
  await settle(actions);
  return { element, actions, fake, file };
};
const choose = async ({ actions }: Desk, action: string): Promise<void> => {
  find(actions, `[data-action="${action}"]`).click();
  await settle(actions);
};
const type = async ({ actions }: Desk, field: string, text: string): Promise<void> => {
  const host = Array.from(actions.shadowRoot!.querySelectorAll<HTMLElement>('[data-field]')).find((one) => one.dataset.field === field)!;
  await settle(host);
  const input = host.shadowRoot!.querySelector<HTMLInputElement>('input, textarea')!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settle(actions);
};
const press = async ({ actions }: Desk, part: string): Promise<void> => {
  find(actions, `[part="${part}"]`).click();
  await settle(actions);
};
const seen = ({ actions }: Desk): string => textOf(actions);
const errors = ({ actions }: Desk): string[] => [
  ...Array.from(actions.shadowRoot!.querySelectorAll('.error'), (one) => one.textContent!.trim()),
  ...Array.from(actions.shadowRoot!.querySelectorAll<HTMLElement & { error?: string }>('[data-field]')).flatMap((one) => one.error ?? []),
];
const dialog = ({ actions }: Desk): HTMLDialogElement => find<HTMLDialogElement>(actions, 'dialog');

describe('<lianban-case-desk>', () => {
  describe('the file', () => {
    it('shows the applicant masked, the answers by the item\'s own form, and how each material came in', async () => {
      const { element } = await start();
      const text = textOf(element);
      expect(text).to.contain('陈晓雨').and.to.contain('529900********2044').and.to.contain('138****0000');
      expect(text).to.contain('新生儿姓名').and.to.contain('林予安').and.to.contain('2026年11月16日').and.to.contain('女');
      expect(text).to.contain('住院分娩记录第1页.png').and.to.contain('凭电子证照免提交').and.to.contain('申请人承诺在办结前补交');
      expect(await checkAccessibility(element)).to.deep.equal([]);
    });

    it('keeps identity numbers masked until the officer asks, and again for the next case', async () => {
      const desk = await start();
      expect(textOf(desk.element)).to.contain('529900********2048').and.not.to.contain('19920315');
      find(desk.element, '[part="reveal"]').click();
      await settle(desk.element);
      expect(textOf(desk.element)).to.contain('529900 19920315 2048');
      expect(find(desk.element, '[part="reveal"]').getAttribute('aria-pressed')).to.equal('true');
      desk.fake.files.push({ ...desk.file, projectNo: 'other' });
      desk.element.case = 'other';
      await settle(desk.element);
      expect(textOf(desk.element)).not.to.contain('19920315');
    });

    it('opens an image in a dialog and gives the focus back', async () => {
      const { element, fake } = await start();
      const png = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='), (character) => character.charCodeAt(0));
      Object.assign(fake.platform.uploads, { open: () => Promise.resolve(new Blob([png], { type: 'text/html' })) });
      const opener = find(element, '[part="open"]');
      opener.focus();
      opener.click();
      const preview = find(element, 'lianban-file-preview');
      const image = await until(() => preview.shadowRoot!.querySelector('img'), 'the image is shown');
      expect(image.alt).to.equal('材料图片：住院分娩记录第1页.png');
      expect((await (await fetch(image.src)).blob()).type, 'the type on record counts, not the one answered').to.equal('image/png');
      expect(await checkAccessibility(preview)).to.deep.equal([]);
      find(preview, '[part="close"]').click();
      await until(() => element.shadowRoot!.activeElement === opener, 'the focus is back');
      await until(() => !shows(preview, 'img'), 'the image is gone');
    });

    it('offers the download of an image that cannot be drawn, and says so', async () => {
      const { element, fake } = await start();
      Object.assign(fake.platform.uploads, { open: () => Promise.resolve(new Blob(['not an image'], { type: 'image/png' })) });
      find(element, '[part="open"]').click();
      const preview = find(element, 'lianban-file-preview');
      await until(() => preview.shadowRoot!.querySelector('.other')?.textContent?.includes('图片无法显示'), 'the words');
      expect(shows(preview, 'img')).to.equal(false);
      expect(shows(preview, '[part="download"]')).to.equal(true);
    });

    it('offers only a download for a file that could run scripts here', async () => {
      const file = { fileId: 'f9', fileName: '说明.svg', mediaType: 'image/svg+xml', sizeBytes: 10, digest: '0'.repeat(64) };
      const { element, fake } = await start({ materials: [{ materialKey: 'm', materialName: '说明', mode: 'upload', files: [file] }] });
      Object.assign(fake.platform.uploads, { open: () => Promise.resolve(new Blob(['<svg/>'], { type: 'image/svg+xml' })) });
      find(element, '[part="open"]').click();
      const preview = find(element, 'lianban-file-preview');
      const download = await until(() => preview.shadowRoot!.querySelector<HTMLAnchorElement>('[part="download"]'), 'the download is offered');
      expect(shows(preview, '[part="window"]')).to.equal(false);
      expect((await (await fetch(download.href)).blob()).type).to.equal('application/octet-stream');
    });

    it('shows the result and the answered correction of a finished case, and no actions', async () => {
      const [granted, corrected] = sampleCases();
      const file = sampleCaseFile({ ...granted!, allowedActions: [], correction: { ...corrected!.correction!, outcome: 'corrected' } });
      const fake = createFakeCasework({ session: healthOfficer, files: [file] });
      const element = await mountAlone('lianban-case-desk', { platform: fake.platform, case: file.projectNo });
      expect(textOf(find(element, '[part="result"]'))).to.contain('X529900001');
      expect(textOf(find(element, '[part="correction"]'))).to.contain('已补齐');
      expect(shows(find(element, 'lianban-case-actions'), 'button')).to.equal(false);
    });

    it('says by name what a waiting case waits for', async () => {
      const { element } = await start({ status: 'waiting', waitingFor: ['birthRegistration'], allowedActions: [] });
      await until(() => textOf(element).includes('需等“出生登记（国内出生）”办结后才能办理'), 'the name is known');
    });
  });

  describe('the actions', () => {
    it('are those the platform allows and no others', async () => {
      const { actions } = await start({ allowedActions: ['step', 'grant'] });
      expect(Array.from(actions.shadowRoot!.querySelectorAll<HTMLElement>('[part="action"]'), (one) => one.dataset.action)).to.deep.equal(['step', 'grant']);
    });

    it('accept at once, with the version that was looked at, and tell the host', async () => {
      const desk = await start();
      const heard: string[] = [];
      document.addEventListener('lianban-case-acted', (event) => heard.push(`${(event as CaseActedEvent).projectNo} ${(event as CaseActedEvent).action}`), { once: true });
      await choose(desk, 'accept');
      await press(desk, 'submit');
      await until(() => seen(desk).includes('已受理'), 'it is said to be done');
      expect(desk.fake.acts).to.have.length(1);
      expect(desk.fake.acts[0]).to.deep.include({ projectNo: desk.file.projectNo, version: 3, action: { action: 'accept' } });
      expect(heard).to.deep.equal([`${desk.file.projectNo} accept`]);
      expect(textOf(find(desk.element, '[part="head"]'))).to.contain('办理中');
      expect(shows(desk.actions, '[data-action="grant"]')).to.equal(true);
    });

    it('send once on a double click', async () => {
      const desk = await start();
      await choose(desk, 'accept');
      find(desk.actions, '[part="submit"]').click();
      find(desk.actions, '[part="submit"]').click();
      await until(() => seen(desk).includes('已受理'), 'it is done');
      expect(desk.fake.acts).to.have.length(1);
    });

    it('refuse only with a reason, and only after it was confirmed', async () => {
      const desk = await start();
      await choose(desk, 'refuse');
      await press(desk, 'submit');
      expect(errors(desk)).to.deep.equal(['请填写理由']);
      await type(desk, 'explain', '新生儿不在本市出生');
      expect(errors(desk)).to.deep.equal([]);
      await press(desk, 'submit');
      expect(dialog(desk).open).to.equal(true);
      expect(dialog(desk).textContent).to.contain('新生儿不在本市出生').and.to.contain('不能撤销');
      expect(await checkAccessibility(desk.actions)).to.deep.equal([]);
      await press(desk, 'back');
      expect(dialog(desk).open).to.equal(false);
      expect(desk.fake.acts).to.deep.equal([]);
      await press(desk, 'submit');
      await press(desk, 'confirm');
      await until(() => desk.fake.acts.length === 1, 'it was sent');
      expect(desk.fake.acts[0]!.action).to.deep.equal({ action: 'refuse', explain: '新生儿不在本市出生' });
      await until(() => desk.actions.shadowRoot!.querySelector('dialog') === null, 'the dialog is gone');
    });

    it('compose one list of corrections with a reason for each', async () => {
      const desk = await start();
      await choose(desk, 'requestCorrection');
      await press(desk, 'submit');
      expect(errors(desk)).to.deep.equal(['请至少选择一项需要补正的内容']);
      for (const key of ['material deliveryRecord', 'answer /child/name']) {
        find(desk.actions, `[data-target="${key}"]`).click();
        await settle(desk.actions);
      }
      expect(seen(desk)).to.contain('已选 2 项');
      await type(desk, 'reason answer /child/name', '与命名声明用字不一致');
      await press(desk, 'submit');
      expect(errors(desk)).to.deep.equal(['请写明这一项需要补正的原因']);
      await type(desk, 'reason material deliveryRecord', '照片不清晰');
      expect(await checkAccessibility(desk.actions)).to.deep.equal([]);
      await press(desk, 'submit');
      expect(dialog(desk).textContent).to.contain('以下 2 项').and.to.contain('照片不清晰');
      await press(desk, 'confirm');
      await until(() => desk.fake.acts.length === 1, 'it was sent');
      expect(desk.fake.acts[0]!.action).to.deep.equal({ action: 'requestCorrection', items: [
        { kind: 'answer', pointer: '/child/name', label: '新生儿姓名', reason: '与命名声明用字不一致' }, { kind: 'material', materialKey: 'deliveryRecord', label: '住院分娩记录', reason: '照片不清晰' }] });
    });

    it('keep what was typed for one action while another is looked at', async () => {
      const desk = await start();
      await choose(desk, 'refuse');
      await type(desk, 'explain', '写了一半');
      await press(desk, 'cancel');
      await choose(desk, 'accept');
      await press(desk, 'cancel');
      await choose(desk, 'refuse');
      expect(find<HTMLElement & { value: string }>(desk.actions, '[data-field="explain"]').value).to.equal('写了一半');
    });

    it('say that a colleague was faster, keep what was typed, and go on with the latest version', async () => {
      const desk = await start();
      desk.fake.faults.push('conflict');
      await choose(desk, 'accept');
      await type(desk, 'explain', '材料齐全');
      await press(desk, 'submit');
      await until(() => seen(desk).includes('该办件刚刚被其他工作人员更新'), 'it is said');
      await press(desk, 'reload');
      await until(() => seen(desk).includes('已载入最新情况'), 'the latest state is there');
      expect(find<HTMLElement & { value: string }>(desk.actions, '[data-field="explain"]').value).to.equal('材料齐全');
      await press(desk, 'submit');
      await until(() => seen(desk).includes('已受理'), 'it is done');
      expect(desk.fake.acts.map(({ version }) => version)).to.deep.equal([3, 4]);
      expect(desk.fake.acts[1]!.idempotencyKey).not.to.equal(desk.fake.acts[0]!.idempotencyKey);
    });

    it('keep the text in sight when the action is no longer possible after the reload', async () => {
      const desk = await start();
      desk.fake.faults.push('conflict');
      await choose(desk, 'accept');
      await type(desk, 'explain', '材料齐全');
      await press(desk, 'submit');
      await until(() => seen(desk).includes('该办件刚刚被其他工作人员更新'), 'it is said');
      desk.fake.files[0] = { ...desk.fake.files[0]!, status: 'accepted', allowedActions: ['step', 'grant', 'deny'] };
      await press(desk, 'reload');
      await until(() => seen(desk).includes('现在不能进行“受理”'), 'it is said that it is not possible');
      expect(seen(desk)).to.contain('材料齐全');
    });

    it('send the same key again after a lost answer, so that it is done once', async () => {
      const desk = await start();
      desk.fake.faults.push('lost');
      await choose(desk, 'accept');
      await press(desk, 'submit');
      const problem = await until(() => desk.actions.shadowRoot!.querySelector('lianban-problem'), 'the problem is shown');
      await settle(problem);
      find(problem, '[part="retry"]').click();
      await until(() => seen(desk).includes('已受理'), 'it is done');
      expect(desk.fake.acts[1]!.idempotencyKey).to.equal(desk.fake.acts[0]!.idempotencyKey);
      expect(desk.fake.files[0]!.version).to.equal(4);
    });

    it('warn of news of the case while something is being typed, and of nothing while nothing is', async () => {
      const desk = await start();
      const move = (status: CaseFile['status']): void => {
        desk.fake.files[0] = { ...desk.fake.files[0]!, status, version: desk.fake.files[0]!.version + 1 };
        desk.fake.emit(desk.file.projectNo, status);
      };
      move('accepted');
      await until(() => textOf(find(desk.element, '[part="head"]')).includes('办理中'), 'the news is loaded');
      expect(seen(desk)).not.to.contain('有新进展');
      await choose(desk, 'refuse');
      await type(desk, 'explain', '写了一半');
      move('correcting');
      await until(() => seen(desk).includes('该办件有新进展'), 'it is said');
      expect(seen(desk)).to.contain('办件状态更新为待补正');
    });

    it('take the event of the own act for no news', async () => {
      const desk = await start({ allowedActions: ['accept', 'refuse'] });
      await choose(desk, 'refuse');
      await type(desk, 'explain', '写了一半');
      await press(desk, 'cancel');
      await choose(desk, 'accept');
      await press(desk, 'submit');
      await until(() => seen(desk).includes('已受理'), 'it is done');
      desk.fake.emit(desk.file.projectNo, 'accepted');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(seen(desk)).not.to.contain('有新进展');
    });

    it('lose what was typed only when another case comes on the desk', async () => {
      const desk = await start();
      await choose(desk, 'refuse');
      await type(desk, 'explain', '写了一半');
      desk.fake.files.push({ ...desk.file, projectNo: 'other' });
      desk.element.case = 'other';
      await until(() => textOf(desk.element).includes('办件编号 other'), 'the other case is shown');
      const actions = find(desk.element, 'lianban-case-actions');
      await settle(actions);
      await choose({ ...desk, actions }, 'refuse');
      expect(find<HTMLElement & { value?: string }>(actions, '[data-field="explain"]').value).to.equal(undefined);
    });
  });

  it('asks for a case when there is none, and shows nothing to who is not an officer', async () => {
    const empty = await mountAlone('lianban-case-desk', { platform: createFakeCasework({ session: healthOfficer }).platform });
    expect(textOf(empty)).to.contain('请选择要办理的办件');
    const file = sampleCaseFile();
    const other = await mountAlone('lianban-case-desk', { platform: createFakeCasework({ files: [file] }).platform, case: file.projectNo });
    expect(textOf(other)).to.contain('仅供部门工作人员使用').and.not.to.contain('林予安');
  });

  it('leads to the actions on a narrow screen', async () => {
    const desk = await start();
    desk.element.style.width = '340px';
    await settle(desk.element);
    find(desk.element, '[part="jump"]').click();
    await until(() => desk.actions.shadowRoot!.activeElement?.id === 'title', 'the focus is on the actions');
  });
});
