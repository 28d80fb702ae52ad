import { sendDevtools } from '@lianban/testkit/suites/devtools';
import { expect } from 'chai';
import { createFakePlatform } from '../../testing/fake-platform.ts';
import { mount, unmountAll, until } from '../../testing/mount.ts';
import { createNewbornDraft } from '../../testing/newborn-draft.ts';
import './lianban-apply.ts';
import type { LianbanApply } from './lianban-apply.ts';

/** How many lines a text takes, and whether it stands inside its box. */
const measure = (element: Element): { lines: number; inside: boolean } => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const tops = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
  return { lines: tops.size, inside: range.getBoundingClientRect().right <= (element.parentElement?.getBoundingClientRect().right ?? 0) };
};

describe('<lianban-apply> on a screen 360 px wide', () => {
  beforeEach(() => sendDevtools('Emulation.setDeviceMetricsOverride', { width: 360, height: 740, deviceScaleFactor: 1, mobile: false }));
  afterEach(async () => {
    unmountAll();
    await sendDevtools('Emulation.clearDeviceMetricsOverride');
  });

  const open = async (size: string): Promise<LianbanApply> => {
    document.body.style.margin = '0 16px';
    const platform = createFakePlatform();
    await platform.drafts.save(createNewbornDraft());
    const element = await mount('lianban-apply', { platform, bundle: 'newborn' });
    element.dataset.size = size;
    await until(() => element.renderRoot.querySelector('.hero'), 'the guide');
    return element;
  };

  for (const size of ['normal', 'large'])
    it(`breaks neither the promised days nor the receipt's number, print ${size}`, async () => {
      const element = await open(size);
      for (const fact of element.renderRoot.querySelectorAll('.facts dd')) expect(measure(fact), fact.textContent ?? '').to.deep.equal({ lines: 1, inside: true });
      element.renderRoot.querySelector<HTMLElement>('[part="resume-button"]')?.click();
      (await until(() => element.renderRoot.querySelector<HTMLElement>('#pledge'), 'the pledge')).click();
      element.renderRoot.querySelector<HTMLElement>('[part="next"]')?.click();
      const number = await until(() => element.renderRoot.querySelector('.receipt-facts .number'), 'the number');
      expect(number.textContent).to.have.length.above(20);
      expect(measure(number)).to.deep.equal({ lines: 1, inside: true });
    });
});
