import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { neededMaterials } from '@lianban/form-engine';
import { expect } from 'chai';
import { checkAccessibility } from '../../testing/check-accessibility.ts';
import { createFakePlatform } from '../../testing/fake-platform.ts';
import { knownPrefill } from '../../testing/fake-prefill.ts';
import { deepActive, mount, unmountAll, until } from '../../testing/mount.ts';
import './lianban-materials.ts';
import type { LianbanMaterials } from './lianban-materials.ts';

const { bundle } = newbornDefinition;
const needed = neededMaterials(bundle, { items: bundle.members.map((each) => each.itemKey), scenario: { maritalStatus: 'married', birthplace: 'home', settleWith: 'father' }, licences: knownPrefill.licences });
const statement = needed.filter((each) => each.material.materialKey === 'homeBirthStatement');
const deferrable = needed.filter((each) => each.material.materialKey === 'parentageTest');

const start = (properties: Partial<LianbanMaterials> = {}, uploadDelayMs = 0) => mount('lianban-materials', { platform: createFakePlatform({ uploadDelayMs }), needed: statement, ...properties });
const choose = (element: LianbanMaterials, ...files: File[]): void => {
  const input = element.renderRoot.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no file input');
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
};
const png = (name = '说明.png', size = 2000): File => new File([new Uint8Array(size)], name, { type: 'image/png' });
const button = (element: LianbanMaterials, words: string): HTMLButtonElement => {
  const found = [...element.renderRoot.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent)?.includes(words));
  if (found === undefined) throw new Error(`no button ${words}`);
  return found;
};
const text = (element: LianbanMaterials): string => element.renderRoot.textContent ?? '';

describe('<lianban-materials>', () => {
  afterEach(unmountAll);

  it('shows what a licence on record exempts with its name, and asks for nothing there', async () => {
    const exempt = needed.filter((each) => each.material.materialKey === 'marriageCertificate');
    const element = await start({ needed: exempt });
    expect(text(element)).to.contain('免提交').and.to.contain('已调用电子证照《结婚证》').and.to.contain('以下 1 项不用提交');
    expect(element.renderRoot.querySelector('input')).to.equal(null);
    expect(element.validate()).to.equal(true);
  });

  it('asks for a file in place of a licence the platform would not take', async () => {
    const exempt = needed.filter((each) => each.material.materialKey === 'marriageCertificate');
    const element = await start({ needed: exempt, problems: { marriageCertificate: '电子证照已失效' } });
    expect(text(element)).to.contain('电子证照已失效');
    choose(element, png());
    await until(() => element.value.length === 1, 'the upload');
    await element.updateComplete;
    expect(element.validate()).to.equal(true);
    expect(text(element)).not.to.contain('电子证照已失效').and.not.to.contain('不用提交');
  });

  it('sends a chosen file at once, tells the new value, and shows name and size', async () => {
    const element = await start();
    const told: unknown[] = [];
    element.addEventListener('lianban-materials-changed', (event) => told.push(event.value));
    choose(element, png());
    await until(() => element.value.length === 1, 'the upload');
    await element.updateComplete;
    expect(element.value[0]).to.deep.include({ materialKey: 'homeBirthStatement', mode: 'upload', fileIds: ['file-1'] });
    expect(told).to.deep.equal([element.value]);
    expect(text(element)).to.contain('说明.png').and.to.contain('2 KB');
    expect(element.renderRoot.querySelector('img')?.src).to.match(/^blob:/u);
  });

  it('shows progress while a file is on its way and lets it be stopped', async () => {
    const element = await start({}, 4000);
    choose(element, png());
    await until(() => element.renderRoot.querySelector('progress'), 'a progress bar');
    expect(element.sending).to.equal(true);
    button(element, '取消上传').click();
    await element.updateComplete;
    expect(element.sending).to.equal(false);
    expect(element.renderRoot.querySelector('progress')).to.equal(null);
    expect(element.value).to.deep.equal([]);
    expect(deepActive()).to.equal(button(element, '上传文件：'));
  });

  it('does not send a file of the wrong type or size, and says which are right', async () => {
    const element = await start();
    choose(element, new File(['x'], '说明.docx', { type: 'application/msword' }), png('大.png', 10485761));
    await element.updateComplete;
    expect(text(element)).to.contain('文件格式不支持，请上传 JPG、PNG、PDF 格式的文件。').and.to.contain('超过 10 MB 的上限');
    expect(element.sending).to.equal(false);
  });

  it('words a failed upload and sends it again on demand', async () => {
    const element = await start();
    choose(element, png('失败一次.png'));
    await until(() => text(element).includes('网络连接已断开'), 'the failure in words');
    button(element, '重新上传').click();
    await until(() => element.value.length === 1, 'the second try');
  });

  it('removes a file and takes the focus to where another can be chosen', async () => {
    const element = await start({ value: [{ materialKey: 'homeBirthStatement', mode: 'upload', fileIds: ['f1'], files: [{ fileId: 'f1', fileName: '旧.png', mediaType: 'image/png', sizeBytes: 5, digest: '' }] }] });
    button(element, '删除：旧.png').click();
    await element.updateComplete;
    await until(() => deepActive() === button(element, '上传文件：'), 'the focus on the upload button');
    expect(element.value).to.deep.equal([]);
    expect(element.renderRoot.querySelector('[role=status]')?.textContent).to.equal('已删除旧.png');
  });

  it('lets what may be deferred follow later, and be uploaded after all', async () => {
    const element = await start({ needed: deferrable });
    expect(element.validate()).to.equal(false);
    button(element, '容缺后补').click();
    await element.updateComplete;
    expect(element.value).to.deep.equal([{ materialKey: 'parentageTest', mode: 'later' }]);
    expect(element.validate()).to.equal(true);
    button(element, '改为现在上传').click();
    expect(element.value).to.deep.equal([]);
  });

  it('names what is missing and takes the focus to the first', async () => {
    const element = await start({ needed: [...statement, ...deferrable] });
    expect(element.validate()).to.equal(false);
    await until(() => deepActive() === element.renderRoot.querySelector('[data-material="homeBirthStatement"] [data-focus]'), 'the focus on the first upload button');
    expect(text(element)).to.contain('请上传家庭接生情况说明').and.to.contain('请上传亲子鉴定意见书');
  });

  it('does not go on while a file is on its way', async () => {
    const element = await start({}, 4000);
    choose(element, png());
    await until(() => element.sending, 'sending');
    expect(element.validate()).to.equal(false);
    await element.updateComplete;
    expect(text(element)).to.contain('“说明.png”正在上传');
  });

  it('stops what is on its way when it leaves the page', async () => {
    const element = await start({}, 4000);
    choose(element, png());
    await until(() => element.sending, 'sending');
    element.remove();
    expect(element.sending).to.equal(false);
  });

  it('shows the platform’s refusal until the material changes', async () => {
    const element = await start({ problems: { homeBirthStatement: '文件打不开' } });
    expect(text(element)).to.contain('文件打不开');
    choose(element, png());
    await until(() => element.value.length === 1, 'the upload');
    await element.updateComplete;
    expect(text(element)).not.to.contain('文件打不开');
  });

  it('has no serious accessibility finding', async () => {
    const element = await start({ needed, itemNames: { birthCertificate: '出生医学证明签发' }, value: [{ materialKey: 'homeBirthStatement', mode: 'upload', fileIds: ['f1'] }] });
    choose(element, new File(['x'], '说明.docx'));
    element.validate();
    await element.updateComplete;
    expect(await checkAccessibility(element)).to.deep.equal([]);
  });
});
