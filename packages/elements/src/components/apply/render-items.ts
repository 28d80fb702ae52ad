import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BundleItem, BundleMember } from '@lianban/contract';
import { icon } from '../../base/icon/icon.ts';
import { tag } from '../../base/tag/tag.ts';
import { color, space, type } from '../../tokens/index.ts';
import { joinList } from '../../strings/join.ts';
import type { ApplyView } from './apply-view.ts';
import { countDepartments, itemNames, waitsFor } from './bundle-facts.ts';

/** 选择事项: all or part, with what each choice means for the order and the materials. */
export const renderItems = (view: ApplyView): TemplateResult => {
  const { flow, t, locale } = view;
  const { bundle, items } = flow.definition;
  const reachable = items.filter((item) => flow.reachable.includes(item.itemKey));
  const unreachable = items.filter((item) => !flow.reachable.includes(item.itemKey));
  return html`
    <h2 class="step-title" tabindex="-1" data-heading>${t('itemsTitle')}</h2>
    <p class="step-text">${t('itemsText')}</p>
    <div role="group" aria-label=${t('itemsTitle')} class="choices stacked">${reachable.map((item) => renderItem(view, item, bundle.members.find((member) => member.itemKey === item.itemKey)))}</div>
    ${unreachable.length === 0 ? nothing : html`<p class="not-here">${icon('info')}${t('itemNotHere', { items: joinList(locale, unreachable.map((item) => item.taskName)) })}</p>`}
    <p class="chosen" role="status">${t('itemsSummary', { count: flow.items.length, depts: countDepartments(flow.definition, flow.items) })}</p>`;
};

const renderItem = ({ flow, t, locale, changed }: ApplyView, item: BundleItem, member: BundleMember | undefined): TemplateResult => {
  const names = itemNames(flow.definition);
  const { bundle } = flow.definition;
  const chosen = flow.items.includes(item.itemKey);
  const waiting = waitsFor(bundle, item.itemKey, flow.items);
  const left = (member?.dependsOn ?? []).filter((key) => !flow.items.includes(key));
  const fixed = member?.optional === false;
  const toggle = (event: Event): void => {
    flow.chooseItem(item.itemKey, (event.target as HTMLInputElement).checked);
    changed();
  };
  const results = joinList(locale, left.map((key) => bundle.members.find((each) => each.itemKey === key)?.resultName ?? ''));
  return html`
    <label class="choice item ${chosen ? 'checked' : ''}">
      <input type="checkbox" .checked=${live(chosen)} aria-disabled=${fixed ? 'true' : nothing} aria-labelledby="name-${item.itemKey}${fixed ? ` must-${item.itemKey}` : ''}" aria-describedby="about-${item.itemKey}" @click=${(event: Event) => fixed && event.preventDefault()} @change=${toggle}><span class="tick">${icon('check')}</span>
      <span class="choice-text"><span class="item-name" id="name-${item.itemKey}">${item.taskName}</span>${fixed ? html`<span id="must-${item.itemKey}">${tag('info', t('itemRequired'))}</span>` : nothing}
        <span class="choice-help" id="about-${item.itemKey}">
          <span class="line">${t('itemPromise', { dept: item.deptName, value: item.promisePeriod.value, unit: t(item.promisePeriod.unit) })}</span>
          ${chosen && waiting.length > 0 ? html`<span class="line order">${icon('clock')}${t('itemWaits', { items: joinList(locale, waiting.map((key) => names[key] ?? key)) })}</span>` : nothing}
          ${chosen && left.length > 0 ? html`<span class="line own">${icon('file')}${t('itemOwnResult', { items: joinList(locale, left.map((key) => names[key] ?? key)), result: results })}</span>` : nothing}
        </span>
      </span>
    </label>`;
};

export const itemsStyles = css`
  .item { padding-top: ${space.l}; padding-bottom: ${space.l}; }
  .choice.item .tick { top: calc(${space.l} + 0.1em + 3px); }
  .item-name { margin-inline-end: ${space.s}; font-size: ${type.large}; font-weight: ${type.bold}; }
  .choice.checked .tag { background: ${color.surface}; }
  .item .line { display: flex; margin-top: 2px; } .item .line svg { margin: 0.2em 6px 0 0; }
  .item .order { color: ${color.primary}; } .item .own { color: ${color.warning}; }
  .not-here { display: flex; margin-top: ${space.l}; color: ${color.textSoft}; } .not-here svg { margin: 0.2em ${space.s} 0 0; }
  .chosen { margin-top: ${space.l}; font-weight: ${type.bold}; }
`;
