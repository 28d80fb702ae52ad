import { html } from 'hono/html';
import { brandMark } from './brand-mark.ts';
import type { PageContext } from './page-context.ts';

/** A piece of escaped HTML, as hono's `html` gives it. */
export type Html = ReturnType<typeof html>;

export interface LayoutOptions {
  readonly context: PageContext;
  readonly title: string;
  /** The navigation entry this page is, if it is one. */
  readonly current?: 'home' | 'statistics' | 'login';
  readonly body: Html;
  /** Leads on to this address by itself. */
  readonly onwardTo?: string;
}

export const stylesheetPath = '/assets/platform.css';

const otherLanguageHref = ({ language, path }: PageContext): string => {
  const url = new URL(path, 'http://page.invalid');
  url.searchParams.set('lang', language === 'en' ? 'zh-CN' : 'en');
  return `${url.pathname}${url.search}`;
};

const navigationLink = (href: string, text: string, current: boolean): Html =>
  current ? html`<li><a href="${href}" aria-current="page">${text}</a></li>` : html`<li><a href="${href}">${text}</a></li>`;

/** The frame of every page: ribbon, header with navigation, main, footer. Everything it is handed is escaped. */
export const layout = ({ context, title, current, body, onwardTo }: LayoutOptions): Html => {
  const { language, strings, personName } = context;
  const words = strings.platform;
  const entrance = personName
    ? html`<li class="person">${personName}</li><li><a href="/sso/logout">${words.signOut}</a></li>`
    : navigationLink('/login', words.signIn, current === 'login');
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${words.province}</title>
${onwardTo === undefined ? '' : html`<meta http-equiv="refresh" content="0; url=${onwardTo}">
`}<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="${stylesheetPath}">
</head>
<body>
<a class="skip-link" href="#content">${words.skipToContent}</a>
<header>
<div class="ribbon"><div class="page">${words.training}</div></div>
<div class="site-header"><div class="page">
<a class="brand" href="/">${brandMark()}<span><span class="brand-province">${words.province}</span> <span class="brand-name">${words.name}</span></span></a>
<nav aria-label="${words.mainNavigation}"><ul class="site-nav">
${navigationLink('/', words.home, current === 'home')}
${navigationLink('/statistics', words.statistics, current === 'statistics')}
${entrance}
<li><a class="language" href="${otherLanguageHref(context)}" lang="${language === 'en' ? 'zh-CN' : 'en'}">${words.otherLanguage}</a></li>
</ul></nav>
</div></div>
</header>
<main id="content" tabindex="-1">${body}</main>
<footer class="site-footer"><div class="page"><p>${words.footerOwner}</p><p>${words.footerNote}</p></div></footer>
</body>
</html>`;
};
