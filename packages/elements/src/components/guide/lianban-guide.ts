import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { askedQuestions } from '@lianban/form-engine';
import type { Bundle, BundleDefinition, Platform, ScenarioQuestion } from '@lianban/contract';
import { LianbanElement, Loader, busy, buttonStyles, cardStyles, defineElement, empty, formatLongDay, icon, iconStyles, stateStyles, tag, tagStyles } from '../../base/index.ts';
import { facts, factsStyles } from '../case/facts.ts';
import { WidthWatch } from '../case/width-watch.ts';
import { describeBundle, toFlowItems } from './describe-bundle.ts';
import type { GuideItem } from './describe-bundle.ts';
import { flowStyles } from './flow/flow-picture.ts';
import { layoutNarrow } from './flow/layout-narrow.ts';
import { layoutWide } from './flow/layout-wide.ts';
import { guideFlow, guideItems } from './guide-items.ts';
import { guideMaterials } from './guide-materials.ts';
import { guideStyles } from './guide-styles.ts';
import { wordPeriod } from './period-words.ts';
import { guideStrings } from './strings.ts';

const wideFromPx = 720;
/** From here a picture of up to three columns has room in its real size. */
const flowWideFromPx = 900;
const widestFlow = 860;

/**
 * The guide 办事指南 to one bundle, everything told at once (一次告知): what it is, who can apply, the items with departments, limits
 * and who waits for whom (drawn and in words), materials and what licences exempt, fee, results, places, questions, version.
 * Prints well.
 *
 * @csspart hero, items, order, materials, contact, faq, version - the parts of the guide
 * @csspart item, material, flow - one item, one material, the drawing
 * @slot actions - buttons under the introduction, e.g. 立即办理
 */
export class LianbanGuide extends LianbanElement {
  static override properties = { bundle: { type: String, reflect: true }, definition: { attribute: false }, withScenario: { type: Boolean, attribute: 'with-scenario' }, scenario: { attribute: false } };
  static override styles = [LianbanElement.styles, buttonStyles, cardStyles, tagStyles, stateStyles, iconStyles, factsStyles, flowStyles, guideStyles];

  /** Which bundle 一件事编码. */
  declare bundle: string | undefined;
  /** The definition, when the host has it already; it is loaded otherwise. */
  declare definition: BundleDefinition | undefined;
  /** Offers the situation questions 情形 and narrows items and materials by them. */
  declare withScenario: boolean;
  /** The answers to the situation questions so far. */
  declare scenario: Readonly<Record<string, string>>;

  readonly #t = this.words(guideStrings);
  readonly #load = new Loader<BundleDefinition>(this);
  readonly #width = new WidthWatch(this, wideFromPx);
  readonly #flowWidth = new WidthWatch(this, flowWideFromPx);
  #opened: HTMLDetailsElement[] = [];
  #loaded: { platform: Platform | undefined; bundle: string | undefined } = { platform: undefined, bundle: undefined };

  constructor() {
    super();
    this.withScenario = false;
    this.scenario = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    this.#loaded = { platform: undefined, bundle: undefined };
  }

  /** Paper cannot be unfolded: everything is opened for it, and folded again. */
  readonly #beforePrint = (): void => {
    this.#opened = Array.from(this.renderRoot.querySelectorAll('details')).filter((one) => !one.open);
    for (const one of this.#opened) one.open = true;
  };

  readonly #afterPrint = (): void => {
    for (const one of this.#opened) one.open = false;
    this.#opened = [];
  };

  protected override willUpdate(_changed: PropertyValues): void {
    const { activePlatform: platform, bundle } = this;
    if (platform === this.#loaded.platform && bundle === this.#loaded.bundle) return;
    const known = this.#load.value?.bundle.bundleCode === bundle && this.#loaded.platform === undefined;
    this.#loaded = { platform, bundle };
    if (known) return;
    this.#load.reset();
    this.#reload();
  }

  #reload(): void {
    const { activePlatform: platform, bundle } = this;
    if (platform !== undefined && bundle !== undefined && this.definition?.bundle.bundleCode !== bundle) void this.#load.run(() => platform.catalog.loadBundle(bundle));
  }

  protected override render(): unknown {
    const { definition = this.#load.value } = this.bundle === undefined || this.definition?.bundle.bundleCode === this.bundle ? this : {};
    if (definition !== undefined) return this.#guide(definition);
    if (this.bundle === undefined || this.bundle === '') return empty({ icon: 'file', title: this.#t('noBundle') });
    const { state } = this.#load;
    return state.kind === 'failed' ? html`<lianban-problem .error=${state.error} .platform=${this.activePlatform} @lianban-retry=${() => this.#reload()}></lianban-problem>` : busy(this.#t('loading'));
  }

  #guide(definition: BundleDefinition): unknown {
    const { bundle } = definition;
    const content = describeBundle(definition, this.withScenario ? this.scenario : {});
    const flow = toFlowItems(content.items);
    const { wide } = this.#width;
    const wideFlow = layoutWide(flow);
    const layout = this.#flowWidth.wide && wideFlow.width <= widestFlow ? wideFlow : layoutNarrow(flow);
    return html`
      <article class=${wide ? 'wide' : 'narrow'} aria-labelledby="name">
        ${this.#hero(bundle, content.items)}
        ${this.withScenario ? this.#scenario(bundle) : nothing}
        <section class="card part" aria-labelledby="conditions"><h3 id="conditions">${this.#t('conditions')}</h3>
          <ul class="conditions">${bundle.applyConditions.map((condition) => html`<li>${icon('check')}<span>${condition}</span></li>`)}</ul></section>
        ${guideFlow(this.#t, layout, content.items)}
        ${guideItems(this.#t, bundle.leadDept.deptCode, content.items)}
        ${guideMaterials(this.#t, content.materials)}
        ${this.#feeAndResults(bundle, content.items)}
        ${this.#contact(bundle)}
        ${bundle.faq.length === 0 ? nothing : html`
          <section class="card part faq" part="faq" aria-labelledby="faq"><h3 id="faq">${this.#t('faq')}</h3>
            ${bundle.faq.map(({ question, answer }) => html`<details><summary>${icon('forward')}<span>${question}</span></summary><p>${answer}</p></details>`)}</section>`}
        ${this.#version(bundle)}
      </article>`;
  }

  #hero(bundle: Bundle, items: readonly GuideItem[]): unknown {
    const depts = new Set(items.map(({ item }) => item.deptCode)).size;
    const offered = this.querySelector('[slot="actions"]') !== null;
    const fact = (name: string, value: string): unknown => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
    return html`
      <header class="hero" part="hero">
        <p class="kicker">${bundle.areaName} · ${this.#t('kicker')}</p>
        <h2 id="name">${bundle.bundleName}</h2>
        <p class="once">${this.#t('once')}</p>
        <p class="notice-text">${bundle.notice}</p>
        <div class="buttons"><div class="actions"><slot name="actions" ?hidden=${!offered} @slotchange=${() => this.requestUpdate()}></slot><button type="button" class="button small" part="print" @click=${() => window.print()}>${icon('file')}${this.#t('print')}</button></div></div>
      </header>
      <dl class="key-facts" part="key-facts">
        ${fact(this.#t('factItems'), this.#t('factItemsValue', { count: items.length }))}${fact(this.#t('factDepts'), this.#t('factDeptsValue', { count: depts }))}
        ${fact(this.#t('factPeriod'), wordPeriod(this.#t, bundle.promisePeriod))}${fact(this.#t('factFee'), this.#t(bundle.isFee ? 'charged' : 'free'))}
      </dl>`;
  }

  #scenario(bundle: Bundle): unknown {
    return html`
      <section class="card part scenario" part="scenario" aria-labelledby="scenario"><h3 id="scenario">${this.#t('scenario')}</h3><p class="how">${this.#t('scenarioHow')}</p>
        ${askedQuestions(bundle, this.scenario).map((question) => this.#question(question))}</section>`;
  }

  #question({ key, title, options }: ScenarioQuestion): unknown {
    const chosen = this.scenario[key];
    const { [key]: _answer, ...others } = this.scenario;
    const chip = (label: string, value: string | undefined): unknown => html`
      <label class="chip ${value === chosen ? 'on' : ''}"><input type="radio" name=${key} .checked=${value === chosen} @change=${() => { this.scenario = value === undefined ? others : { ...others, [key]: value }; }}>${icon('check')}<span>${label}</span><span class="ring"></span></label>`;
    return html`<fieldset><legend>${title}</legend><div class="chips">${chip(this.#t('scenarioAll'), undefined)}${options.map(({ label, value }) => chip(label, value))}</div></fieldset>`;
  }

  #feeAndResults(bundle: Bundle, items: readonly GuideItem[]): unknown {
    return html`
      <section class="card part" part="results" aria-labelledby="fee"><h3 id="fee">${this.#t('feeTitle')}</h3>
        ${facts([{ name: this.#t('fee'), value: this.#t(bundle.isFee ? 'charged' : 'free') }, { name: this.#t('delivery'), value: bundle.delivery, wide: true }])}
        <div class="results"><p>${this.#t('resultsTitle')}</p><ul>${items.map(({ member }) => html`<li>${icon('success')}${member.resultName}</li>`)}</ul></div></section>`;
  }

  #contact(bundle: Bundle): unknown {
    const phone = (number: string): unknown => html`<a class="phone" href="tel:${number.replace(/[^\d+]/gu, '')}">${number}</a>`;
    return html`
      <section class="card part" part="contact" aria-labelledby="contact"><h3 id="contact">${this.#t('contact')}</h3>
        ${facts([
          { name: this.#t('address'), value: bundle.address, wide: true }, { name: this.#t('officeTime'), value: bundle.officeTime, wide: true },
          { name: this.#t('consultPhone'), value: phone(bundle.consultPhone) }, { name: this.#t('supervisePhone'), value: phone(bundle.supervisePhone) },
        ])}</section>`;
  }

  #version(bundle: Bundle): unknown {
    return html`
      <section class="card part" part="version" aria-labelledby="version"><h3 id="version">${this.#t('version')}</h3>
        ${facts([
          { name: this.#t('versionNo'), value: this.#t('versionValue', { code: bundle.bundleCode, version: bundle.bundleVersion }) },
          { name: this.#t('effective'), value: formatLongDay(bundle.effectiveDate, this.locale) }, { name: this.#t('area'), value: bundle.areaName },
        ])}
        ${bundle.sources.length === 0 ? nothing : html`
          <details><summary>${icon('forward')}${this.#t('sources')}</summary>
            <ul class="sources">${bundle.sources.map(({ source, confidence }) => html`<li>${source}${confidence === 'example' ? tag('warning', this.#t('example')) : nothing}</li>`)}</ul></details>`}</section>`;
  }
}

defineElement('lianban-guide', LianbanGuide);
declare global { interface HTMLElementTagNameMap { 'lianban-guide': LianbanGuide } }
