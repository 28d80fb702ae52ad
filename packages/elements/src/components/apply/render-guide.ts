import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../base/icon/icon.ts';
import { color, radius, space, type } from '../../tokens/index.ts';
import type { ApplyView } from './apply-view.ts';
import { countDepartments, wordPeriod } from './bundle-facts.ts';

/** 办理须知: what this is, how long it takes, what is needed, and the button that begins. */
export const renderGuide = ({ flow, t, signedIn, start }: ApplyView): TemplateResult => {
  const { definition } = flow;
  const { bundle, items } = definition;
  const all = items.map((item) => item.itemKey);
  const facts = [
    [t('factItems', { count: items.length }), t('factItemsLabel')],
    [t('factDepts', { count: countDepartments(definition, all) }), t('factDeptsLabel')],
    [wordPeriod(t, bundle.promisePeriod), t('factDaysLabel')],
    [bundle.isFee ? t('factFeePaid') : t('factFee'), t('factFeeLabel')],
  ];
  return html`
    <header class="hero" part="hero">
      <p class="hero-lead">${t('guideLead', { area: bundle.areaName, count: items.length })}</p>
      <h2 class="hero-title" tabindex="-1" data-heading>${bundle.bundleName}</h2>
      <dl class="facts">${facts.map(([value, label]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
      <button type="button" class="button hero-start" part="start" @click=${start}>${signedIn ? t('start') : t('signInStart')}${icon('forward')}</button>
    </header>
    <div class="guide">
      <div><section class="card"><h3 class="card-title">${t('guideItems')}</h3>
        <ol class="guide-items">${items.map((item) => html`<li><strong>${item.taskName}</strong><span>${t('itemPromise', { dept: item.deptName, value: item.promisePeriod.value, unit: t(item.promisePeriod.unit) })}</span></li>`)}</ol>
      </section>
      <section class="card"><h3 class="card-title">${t('guideNotice')}</h3>
        <ul class="sentences">${bundle.notice.split(/(?<=。)/u).filter(Boolean).map((text) => html`<li>${text}</li>`)}</ul>
        <p class="guide-materials"><strong>${t('guideMaterials')}</strong>${t('guideMaterialsText', { total: bundle.materials.length, licences: bundle.materials.filter((each) => each.licence !== undefined).length })}</p>
      </section>
      </div><div><section class="card"><h3 class="card-title">${t('guideConditions')}</h3><ul class="ticks">${bundle.applyConditions.map((text) => html`<li>${icon('check')}<span>${text}</span></li>`)}</ul></section>
      <section class="card"><h3 class="card-title">${t('guideFaq')}</h3>${bundle.faq.map(({ question, answer }) => html`<details><summary>${question}</summary><p>${answer}</p></details>`)}</section>
      <section class="card"><h3 class="card-title">${t('guideContact')}</h3><dl class="contact">
        ${[['consult', bundle.consultPhone], ['supervise', bundle.supervisePhone], ['officeTime', bundle.officeTime], ['address', bundle.address], ['delivery', bundle.delivery]].map(([key, value]) => html`<div><dt>${t(key as 'consult')}</dt><dd>${value}</dd></div>`)}
      </dl></section></div>
    </div>`;
};

export const guideStyles = css`
  .hero { position: relative; padding: ${space.xxl} ${space.xl}; border-radius: ${radius.l}; background: linear-gradient(135deg, ${color.primaryStrong}, ${color.primary} 70%); color: ${color.onPrimary}; overflow: hidden; }
  .hero::after { content: ''; position: absolute; top: -120px; right: -80px; width: 340px; height: 340px; border: 56px solid rgba(255, 255, 255, 0.06); border-radius: 50%; pointer-events: none; }
  .hero-lead { opacity: 0.92; }
  .hero-title { margin-top: ${space.s}; font-size: ${type.display}; }
  .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.4em, 1fr)); grid-gap: ${space.l}; margin: ${space.xl} 0; }
  .facts div { display: flex; flex-direction: column-reverse; padding-inline-start: ${space.m}; border-inline-start: 2px solid rgba(255, 255, 255, 0.35); }
  .facts dt { font-size: ${type.small}; opacity: 0.92; }
  .facts dd { word-break: keep-all; font-size: ${type.title}; font-weight: ${type.bold}; line-height: ${type.lineHeightTight}; }
  .button.hero-start { position: relative; z-index: 1; width: 100%; min-height: 52px; border-color: ${color.surface}; font-size: ${type.large}; }
  .button.hero-start svg { margin: 0; margin-inline-start: ${space.s}; }
  .hero .button:focus { outline-color: ${color.onPrimary}; }
  .guide { display: grid; grid-template-columns: 1fr; grid-gap: ${space.l}; align-items: start; margin-top: ${space.l}; }
  .guide-items { counter-reset: item; }
  .guide-items li { position: relative; padding: 0 0 ${space.l} 44px; counter-increment: item; }
  .guide-items li:last-child { padding-bottom: 0; }
  .guide-items li::before { content: counter(item); position: absolute; left: 0; top: 0; width: 28px; height: 28px; border-radius: ${radius.pill}; background: ${color.primarySoft}; color: ${color.primary}; font-family: ${type.numeric}; font-weight: ${type.bold}; line-height: 28px; text-align: center; }
  .guide-items strong { display: block; font-weight: ${type.bold}; }
  .guide-items span { color: ${color.textSoft}; font-size: ${type.small}; }
  .ticks li { display: flex; } .ticks li + li, .sentences li + li { margin-top: ${space.m}; }
  .ticks svg { margin: 0.2em ${space.s} 0 0; color: ${color.success}; }
  .guide-materials { margin-top: ${space.l}; padding-top: ${space.l}; border-top: 1px solid ${color.line}; color: ${color.textSoft}; }
  .guide-materials strong { display: block; color: ${color.text}; }
  details { border-bottom: 1px solid ${color.line}; }
  details:last-child { border-bottom: 0; }
  summary { padding: ${space.m} 0; font-weight: ${type.medium}; cursor: pointer; }
  details p { padding: 0 0 ${space.l}; color: ${color.textSoft}; }
  .contact div { padding: ${space.s} 0; } .contact dt { color: ${color.textSoft}; font-size: ${type.small}; }
  @media (min-width: 720px) {
    .hero { padding: 48px; }
    .facts { grid-template-columns: repeat(4, auto); justify-content: start; grid-gap: ${space.xxxl}; margin: ${space.xxl} 0; }
    .button.hero-start { width: auto; padding: 0 40px; }
  }
  @media (min-width: 960px) { .guide { grid-template-columns: 1fr 1fr; } }
`;
