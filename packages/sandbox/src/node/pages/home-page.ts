import type { BundleSummary, Statistics } from '@lianban/contract';
import { html } from 'hono/html';
import { fillIn } from '../strings/page-strings.ts';
import { dataTable } from './data-table.ts';
import { heroFigure } from './hero-figure.ts';
import { layout } from './layout.ts';
import type { Html } from './layout.ts';
import type { LoginAccount } from './login-page.ts';
import type { PageContext } from './page-context.ts';

/** A registered website that a person can enter from the home page. */
export interface Entrance {
  readonly clientId: string;
  readonly name: string;
  /** Where its button leads: the ticket sign-in of this platform or the website itself. */
  readonly href: string;
  readonly origin: string;
  readonly way: 'ticket' | 'oidc';
}

export interface HomePageOptions {
  readonly context: PageContext;
  readonly bundles: readonly BundleSummary[];
  readonly statistics: Statistics;
  readonly entrances: readonly Entrance[];
  /** Where an applicant applies for bundles, if such a website is registered. */
  readonly portalHref?: string | undefined;
  readonly accounts: readonly LoginAccount[];
}

const hero = ({ context, bundles, portalHref }: HomePageOptions): Html => {
  const { platform, home } = context.strings;
  const [first, ...others] = bundles;
  const startText = first && others.length === 0 ? fillIn(home.startBundle, { name: first.bundleName }) : home.startAnyBundle;
  return html`<div class="hero"><div class="page"><div>
<h1>${home.title}</h1>
<p class="hero-tagline">${platform.tagline}</p>
<p class="hero-lead">${home.lead}</p>
<div class="hero-actions">${portalHref ? html`<a class="button" href="${portalHref}">${startText}</a>` : ''}<a class="button button-plain" href="/statistics">${home.seeStatistics}</a></div>
</div>${heroFigure()}</div></div>`;
};

const facts = ({ context, bundles, statistics }: HomePageOptions): Html => {
  const { home } = context.strings;
  const rows: readonly (readonly [string, number])[] = [
    [home.factBundles, bundles.length],
    [home.factItems, bundles.reduce((sum, bundle) => sum + bundle.itemCount, 0)],
    [home.factDepartments, statistics.departments.length],
    [home.factCases, statistics.totals.cases],
  ];
  return html`<div class="page"><dl class="card facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></div>`;
};

const block = (title: string, lead: string, body: Html): Html =>
  html`<section class="page block"><div class="block-head"><h2>${title}</h2><p>${lead}</p></div>${body}</section>`;

const bundleCards = ({ context, bundles, portalHref }: HomePageOptions): Html => {
  const { home } = context.strings;
  return html`<div class="bundles">${bundles.map((bundle) => html`<article class="card bundle">
<div><h3>${bundle.bundleName}</h3>
<p class="soft">${fillIn(home.bundleFacts, { items: bundle.itemCount, departments: bundle.deptCount, lead: bundle.leadDeptName })}</p></div>
<div class="entry-actions">${portalHref ? html`<a class="button" href="${portalHref}">${home.bundleEnter}</a>` : ''}<a class="quiet" href="/api/v1/catalog/bundles/${encodeURIComponent(bundle.bundleCode)}">${home.bundleDetails}</a></div>
</article>`)}</div>`;
};

const entranceCards = ({ context, entrances }: HomePageOptions): Html => {
  const { home } = context.strings;
  if (entrances.length === 0) return html`<p class="empty">${home.entrancesEmpty}</p>`;
  return html`<div class="grid-cards">${entrances.map((entrance) => html`<article class="card entry">
<h3>${entrance.name}</h3>
<p class="soft"><span class="tag">${entrance.way === 'ticket' ? home.entranceByTicket : home.entranceByOidc}</span> <span class="address">${entrance.origin}</span></p>
<div class="entry-actions"><a class="button button-plain" href="${entrance.href}">${home.entranceOpen}<span class="visually-hidden"> ${entrance.name}</span></a></div>
</article>`)}</div>`;
};

const accountTable = ({ context, accounts }: HomePageOptions): Html => {
  const { home } = context.strings;
  return html`<div class="card">${dataTable({
    caption: home.accountsTitle,
    columns: [{ label: home.accountName, rowHeader: true }, { label: home.accountLogin }, { label: home.accountRole }],
    rows: accounts.map(({ name, account, role, about }) => [name, html`<code>${account}</code>`, about === undefined ? role : `${role}${context.strings.separator}${about}`]),
  })}</div>`;
};

const addressList = ({ context }: HomePageOptions): Html =>
  html`<div class="card"><ul class="addresses">${context.strings.home.interfaces.map(([path, text]) => html`<li><a href="${path}"><code>${path}</code></a><span>${text}</span></li>`)}</ul></div>`;

/** 首页: what this platform is and every way into it. */
export const homePage = (options: HomePageOptions): Html => {
  const { home } = options.context.strings;
  return layout({
    context: options.context,
    title: options.context.strings.platform.name,
    current: 'home',
    body: html`${hero(options)}${facts(options)}
${block(home.bundlesTitle, home.bundlesLead, bundleCards(options))}
${block(home.entrancesTitle, home.entrancesLead, entranceCards(options))}
${block(home.accountsTitle, home.accountsLead, accountTable(options))}
${block(home.interfacesTitle, home.interfacesLead, addressList(options))}`,
  });
};
