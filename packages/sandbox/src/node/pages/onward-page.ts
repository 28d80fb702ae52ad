import { html } from 'hono/html';
import { layout } from './layout.ts';
import type { Html } from './layout.ts';
import type { PageContext } from './page-context.ts';

export interface OnwardPageOptions {
  readonly context: PageContext;
  readonly href: string;
  readonly title: string;
}

/**
 * A page that leads on by itself. It ends the chain of redirects after a form: what follows is a navigation of its own, so a
 * department's website may redirect further to wherever it likes without being named in our `form-action`.
 */
export const onwardPage = ({ context, href, title }: OnwardPageOptions): Html =>
  layout({
    context,
    title,
    onwardTo: href,
    body: html`<div class="page"><div class="card message"><h1>${title}</h1>
<p>${context.strings.message.onward}</p>
<div class="actions"><a class="button" href="${href}">${context.strings.message.goOn}</a></div></div></div>`,
  });
