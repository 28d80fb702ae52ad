import { expect } from 'chai';
import type { CaseStatus, WorklistEntry } from '@lianban/contract';
import { sendDevtools } from '@lianban/testkit/suites/devtools';
import { createFakeCasework } from '../../testing/fake-casework.ts';
import type { FakeCasework } from '../../testing/fake-casework.ts';
import { checkAccessibility } from '../../testing/check-accessibility.ts';
import { find, mountAlone, settle, textOf } from '../../testing/look-inside.ts';
import { until } from '../../testing/mount.ts';
import { healthOfficer } from '../../testing/sample-cases.ts';
import type { CaseSelectedEvent } from './case-selected-event.ts';
import './lianban-worklist.ts';
import type { LianbanWorklist } from './lianban-worklist.ts';

const entry = (projectNo: string, applicantName: string, status: CaseStatus, promiseDate: string): WorklistEntry =>
  ({ projectNo, itemKey: 'birthCertificate', taskName: '出生医学证明签发', applicantName, status, statusAt: '2026-11-20T09:12:00+08:00', promiseDate, applicationId: 'A', version: 1 });
const entries = (): WorklistEntry[] => [entry('n-1', '陈晓雨', 'submitted', '2099-12-01'), entry('n-2', '周敏', 'submitted', '2020-01-02'), entry('n-3', '王建国', 'accepted', '2099-12-01'), entry('n-4', '孙悦', 'granted', '2099-12-01')];

const start = async (worklist = entries()): Promise<{ element: LianbanWorklist; fake: FakeCasework }> => {
  const fake = createFakeCasework({ session: healthOfficer, worklist });
  return { fake, element: await mountAlone('lianban-worklist', { platform: fake.platform }) };
};
const names = (element: LianbanWorklist): string[] => Array.from(element.shadowRoot!.querySelectorAll('[part="row"]'), (row) => row.querySelectorAll('td')[0]!.textContent!);
const filter = (element: LianbanWorklist, word: string): HTMLElement => Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('[part="filter"]')).find((one) => one.textContent!.includes(word))!;
const press = async (key: string): Promise<void> => {
  for (const type of ['keyDown', 'keyUp']) await sendDevtools('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: { ArrowDown: 40, ArrowUp: 38, Enter: 13 }[key], ...(key === 'Enter' && type === 'keyDown' ? { text: '\r' } : {}) });
};

describe('<lianban-worklist>', () => {
  it('opens on the cases to accept, the most urgent first, and marks what is overdue in words', async () => {
    const { element } = await start();
    expect(names(element)).to.deep.equal(['周敏', '陈晓雨']);
    expect(textOf(element)).to.contain('青禾市卫生健康局').and.to.contain('已超期').and.to.contain('1 件即将到期或已超期');
    expect(await checkAccessibility(element)).to.deep.equal([]);
  });

  it('filters by state and counts each', async () => {
    const { element } = await start();
    expect(filter(element, '待受理').textContent).to.contain('2');
    filter(element, '办理中').click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['王建国']);
    expect(filter(element, '办理中').getAttribute('aria-pressed')).to.equal('true');
    filter(element, '补正中').click();
    await element.updateComplete;
    expect(textOf(element)).to.contain('没有补正中的办件');
  });

  it('falls back to the cases to accept when a host sets a filter that does not exist', async () => {
    const { element } = await start();
    Object.assign(element, { filter: 'everything' });
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['周敏', '陈晓雨']);
  });

  it('tells which case was opened, once, from the button and from the row, and marks it', async () => {
    const { element } = await start();
    const heard: string[] = [];
    element.addEventListener('lianban-case-selected', (event: CaseSelectedEvent) => heard.push(event.projectNo));
    find(element, '[part="open"]').click();
    element.shadowRoot!.querySelectorAll<HTMLElement>('[part="row"]')[1]!.click();
    await element.updateComplete;
    expect(heard).to.deep.equal(['n-2', 'n-1']);
    expect(element.shadowRoot!.querySelectorAll('[part="row"]')[1]!.getAttribute('aria-current')).to.equal('true');
  });

  it('moves between cases with the arrow keys and opens with Enter', async () => {
    const { element } = await start();
    const heard: string[] = [];
    element.addEventListener('lianban-case-selected', (event: CaseSelectedEvent) => heard.push(event.projectNo));
    find(element, '[part="open"]').focus();
    await press('ArrowDown');
    await press('Enter');
    await press('ArrowUp');
    await press('ArrowUp');
    await press('Enter');
    expect(heard).to.deep.equal(['n-1', 'n-2']);
  });

  it('brings new cases by itself and says so politely', async () => {
    const { element, fake } = await start();
    fake.worklist.push(entry('n-5', '赵一诺', 'submitted', '2099-11-01'));
    fake.emit('n-5', 'submitted', { taskName: '出生医学证明签发' });
    await until(() => names(element).includes('赵一诺'), 'it is there');
    expect(find(element, '[aria-live="polite"]').textContent).to.contain('出生医学证明签发');
  });

  it('is a table where there is room and stays one to screen readers where there is not', async () => {
    const { element } = await start();
    element.style.width = '900px';
    await until(() => element.shadowRoot!.querySelector('.wide'), 'it is wide');
    expect(getComputedStyle(find(element, 'tbody tr')).display).to.equal('table-row');
    element.style.width = '340px';
    await until(() => element.shadowRoot!.querySelector('.narrow'), 'it is narrow');
    expect(getComputedStyle(find(element, 'tbody tr')).display).to.equal('block');
    expect(find(element, 'tbody tr').getAttribute('role')).to.equal('row');
    expect(find(element, 'section').scrollWidth).to.be.at.most(340);
    expect(await checkAccessibility(element)).to.deep.equal([]);
  });

  it('shows nothing to who is not an officer, and asks the platform for nothing', async () => {
    const fake = createFakeCasework({ worklist: entries() });
    const element = await mountAlone('lianban-worklist', { platform: fake.platform });
    await settle(element);
    expect(textOf(element)).to.contain('仅供部门工作人员使用').and.not.to.contain('陈晓雨');
    expect(fake.streams()).to.equal(0);
  });
});
