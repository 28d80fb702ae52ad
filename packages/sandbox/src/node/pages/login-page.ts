import { html } from 'hono/html';
import { fillIn } from '../strings/page-strings.ts';
import { heroFigure } from './hero-figure.ts';
import { layout } from './layout.ts';
import type { Html } from './layout.ts';
import type { PageContext } from './page-context.ts';

/** One training account as the pages show it. */
export interface LoginAccount {
  readonly account: string;
  readonly name: string;
  readonly role: string;
  /** What tells this account from the others of its group: the department, or the family situation a scenario asks for. */
  readonly about?: string | undefined;
  readonly group: 'applicants' | 'officers';
}

export interface LoginPageOptions {
  readonly context: PageContext;
  readonly accounts: readonly LoginAccount[];
  readonly csrfToken: string;
  /** Where to go after signing in: a path of this platform. */
  readonly returnTo: string;
  readonly clientName?: string | undefined;
  readonly cancelHref?: string | undefined;
  readonly chosenAccount?: string | undefined;
  /** What went wrong with the last try, in the reader's words. */
  readonly problem?: { readonly text: string; readonly field?: 'account' | 'password' | undefined } | undefined;
}

const faceCount = 6;

const accountCard = ({ account, name, role, about }: LoginAccount, place: number, checked: boolean): Html => html`<label class="account">
<input type="radio" name="account" value="${account}" required${checked ? html` checked` : ''}>
<span class="account-edge"></span><span class="account-tick"></span>
<span class="account-face face-${(place % faceCount) + 1}" aria-hidden="true">${[...name][0] ?? ''}</span>
<span class="account-text"><span class="account-name">${name}</span> <span class="account-about">${about ?? role}</span></span>
</label>`;

/** 登录页. A plain form: works without any script. */
export const loginPage = (options: LoginPageOptions): Html => {
  const { context, accounts, csrfToken, returnTo, clientName, cancelHref, chosenAccount, problem } = options;
  const words = context.strings.login;
  const group = (kind: LoginAccount['group'], legend: string): Html | '' => {
    const members = accounts.filter((account) => account.group === kind);
    if (members.length === 0) return '';
    return html`<fieldset><legend>${legend}</legend><div class="accounts">${members.map((account) => accountCard(account, accounts.indexOf(account), account.account === chosenAccount))}</div></fieldset>`;
  };
  const passwordWrong = problem?.field === 'password';
  return layout({
    context,
    title: words.title,
    current: 'login',
    body: html`<div class="page"><div class="card login">
<section class="login-side" aria-label="${context.strings.platform.name}">
<h2>${context.strings.platform.name}</h2>
<ul>${words.oncePoints.map(([title, text]) => html`<li><strong>${title}</strong><span>${text}</span></li>`)}</ul>
${heroFigure()}
</section>
<div class="login-main">
<h1>${words.title}</h1>
<p class="soft">${clientName ? fillIn(words.leadForClient, { client: clientName }) : words.lead}</p>
${context.personName ? html`<div class="notice notice-info login-known"><span>${fillIn(words.signedInAs, { name: context.personName })}</span><a class="button button-plain" href="${returnTo}">${fillIn(words.continueAs, { name: context.personName })}</a></div>` : ''}
${problem ? html`<div class="notice notice-error" role="alert" id="login-problem"><strong>${words.errorTitle}</strong>${problem.text}</div>` : ''}
<form method="post" action="/login">
<input type="hidden" name="csrfToken" value="${csrfToken}">
<input type="hidden" name="returnTo" value="${returnTo}">
${group('applicants', words.applicants)}
${group('officers', words.officers)}
<div class="field">
<label for="password">${words.password}</label>
<p class="field-hint" id="password-hint">${words.passwordHint}</p>
<input id="password" name="password" type="password" autocomplete="current-password" required aria-describedby="password-hint${problem ? ' login-problem' : ''}"${passwordWrong ? html` aria-invalid="true" autofocus` : ''}>
</div>
<div class="login-actions"><button class="button" type="submit">${words.submit}</button>${cancelHref ? html`<a href="${cancelHref}">${words.cancel}</a>` : ''}</div>
</form>
</div>
</div></div>`,
  });
};
