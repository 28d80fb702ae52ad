import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon, tag } from '../../base/index.ts';
import { facts } from '../case/facts.ts';
import type { GuideItem } from './describe-bundle.ts';
import { flowPicture } from './flow/flow-picture.ts';
import type { FlowLayout } from './flow/flow-node.ts';
import { wordPeriod, wordPromise } from './period-words.ts';
import type { GuideWords } from './period-words.ts';

const names = (t: GuideWords, items: GuideItem['waitsFor']): string => items.map(({ taskName }) => t('quote', { name: taskName })).join(t('listJoin'));

const itemPart = (t: GuideWords, leadCode: string, { item, member, waitsFor, byScenario }: GuideItem): TemplateResult => html`
  <li part="item">
    <div class="item-title"><h4>${item.taskName}</h4>${tag(member.optional ? 'neutral' : 'info', t(member.optional ? 'optional' : 'must'))}${byScenario ? tag('warning', t('itemsByScenario')) : nothing}</div>
    ${facts([
      { name: t('dept'), value: item.deptCode === leadCode ? `${item.deptName}（${t('lead')}）` : item.deptName },
      { name: t('period'), value: wordPromise(t, item) },
      { name: t('result'), value: member.resultName },
    ])}
    <p class="wait">${icon(waitsFor.length > 0 ? 'clock' : 'check')}<span>${waitsFor.length > 0 ? t('waitsFor', { names: names(t, waitsFor) }) : t('parallel')}</span></p>
    <details>
      <summary>${icon('forward')}${t('more')}</summary>
      ${facts([
        { name: t('condition'), value: item.acceptCondition, wide: true },
        { name: t('flowSteps'), value: item.handleFlow.join(t('stepJoin')), wide: true },
        { name: t('law'), value: item.byLaw, wide: true },
        { name: t('legal'), value: item.legalPeriod === undefined ? (item.legalPeriodExplain ?? '') : wordPeriod(t, item.legalPeriod) },
        { name: t('consult'), value: item.linkWay, numeric: true },
        { name: t('supervise'), value: item.superviseWay, numeric: true },
        { name: t('place'), value: item.transactAddr, wide: true },
        { name: t('time'), value: item.transactTime, wide: true },
      ])}
    </details>
  </li>`;

/** The items 联办事项 with department, limit, result and what they wait for. */
export const guideItems = (t: GuideWords, leadCode: string, items: readonly GuideItem[]): TemplateResult => html`
  <section class="card part" part="items" aria-labelledby="items"><h3 id="items">${t('items')}</h3><p class="how">${t('itemsHow')}</p>
    <ol class="items">${items.map((one) => itemPart(t, leadCode, one))}</ol></section>`;

/** The order 办理顺序 as a picture, and in words for who cannot see it. */
export const guideFlow = (t: GuideWords, layout: FlowLayout, items: readonly GuideItem[]): TemplateResult => html`
  <section class="card part" part="order" aria-labelledby="flow"><h3 id="flow">${t('flow')}</h3><p class="how">${t('flowHow')}</p>
    <div class="flow-box">${flowPicture(layout)}</div>
    <ul class="visually-hidden">${items.map(({ item, waitsFor }) => html`<li>${waitsFor.length > 0 ? t('flowWaits', { name: item.taskName, names: names(t, waitsFor) }) : t('flowFree', { name: item.taskName })}</li>`)}</ul></section>`;
