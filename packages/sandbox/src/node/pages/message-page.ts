import { html } from 'hono/html';
import { layout } from './layout.ts';
import type { Html } from './layout.ts';
import type { PageContext } from './page-context.ts';

export interface MessagePageOptions {
  readonly context: PageContext;
  readonly title: string;
  readonly text: string;
  /** A second line for maintainers: a reason or a moment. Never personal data. */
  readonly detail?: string | undefined;
  /** Where to go on; the home page when left out. */
  readonly links?: readonly { readonly href: string; readonly text: string }[];
  /** A form's buttons instead of links. */
  readonly actions?: Html;
}

/** One message with a way to go on: errors, signed out, confirm sign-out. */
export const messagePage = ({ context, title, text, detail, links, actions }: MessagePageOptions): Html => {
  const shownLinks = links ?? [{ href: '/', text: context.strings.message.backHome }];
  return layout({
    context,
    title,
    body: html`<div class="page"><div class="card message">
<h1>${title}</h1>
<p>${text}</p>
${detail ? html`<p class="soft">${detail}</p>` : ''}
${actions ?? html`<div class="actions">${shownLinks.map((link, place) => html`<a class="button${place === 0 ? '' : ' button-plain'}" href="${link.href}">${link.text}</a>`)}</div>`}
</div></div>`,
  });
};
