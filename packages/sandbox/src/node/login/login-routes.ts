import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { PagesContext, PagesEnv } from '../pages-env.ts';
import type { PagesServices } from '../pages-services.ts';
import { loginPage } from '../pages/login-page.ts';
import type { LoginPageOptions } from '../pages/login-page.ts';
import { onwardPage } from '../pages/onward-page.ts';
import { fillIn } from '../strings/page-strings.ts';
import { listLoginAccounts } from './list-login-accounts.ts';
import { waitMs } from './login-attempts.ts';
import { describeReturnTarget } from './describe-return-target.ts';
import { toReturnTarget } from './return-target.ts';

type Problem = NonNullable<LoginPageOptions['problem']>;

const formMaxSizeBytes = 16 * 1024;

/** `/login`: the one place where a password is given. Whoever sent the person here is named by `returnTo`. */
export function createLoginRoutes(services: PagesServices): Hono<PagesEnv> {
  const { platform, sessions, cookie, attempts, formTokens } = services;

  const show = async (c: PagesContext, returnTo: string, status: 200 | 403 | 422 | 429, chosenAccount?: string, problem?: Problem) => {
    const { token, setCookie } = formTokens.issue(c.req.header('Cookie'));
    if (setCookie !== undefined) c.header('Set-Cookie', setCookie, { append: true });
    c.header('Cache-Control', 'no-store');
    const again = c.req.query('again') !== undefined;
    return c.html(
      loginPage({
        // Whoever has to give the password again is not offered to go on without.
        context: again ? { ...c.var.page, personName: undefined } : c.var.page,
        accounts: await listLoginAccounts(platform.db, c.var.page.strings),
        csrfToken: token,
        returnTo,
        chosenAccount,
        problem,
        ...(await describeReturnTarget(services, returnTo)),
      }),
      status,
    );
  };

  return new Hono<PagesEnv>()
    .get('/login', (c) => show(c, toReturnTarget(c.req.query('returnTo')), 200, c.req.query('account')))
    .post('/login', bodyLimit({ maxSize: formMaxSizeBytes }), async (c) => {
      const form = await c.req.parseBody();
      const returnTo = toReturnTarget(form['returnTo']);
      const account = typeof form['account'] === 'string' ? form['account'] : '';
      const password = typeof form['password'] === 'string' ? form['password'] : '';
      const words = c.var.page.strings.login;
      const origin = c.req.header('Origin');
      if (!formTokens.check({ cookieHeader: c.req.header('Cookie'), origin, token: form['csrfToken'] })) {
        return show(c, returnTo, 403, account, { text: words.pageExpired, field: 'password' });
      }
      if (account === '') return show(c, returnTo, 422, undefined, { text: words.accountMissing, field: 'account' });
      if (password === '') return show(c, returnTo, 422, account, { text: words.passwordMissing, field: 'password' });
      const address = c.env.incoming.socket.remoteAddress ?? '';
      const attempt = await attempts.begin(account, address);
      const person = attempt.allowed ? await platform.accounts.findByPassword(account, password) : undefined;
      if (person === undefined) {
        if (!attempt.allowed || attempt.triesLeft === 0) {
          const seconds = attempt.allowed ? waitMs / 1000 : attempt.waitSeconds;
          c.header('Retry-After', String(seconds));
          return show(c, returnTo, 429, account, { text: fillIn(words.waitSeconds, { seconds }) });
        }
        const text = fillIn(words.wrongPassword, { count: attempt.triesLeft, seconds: waitMs / 1000 });
        return show(c, returnTo, 422, account, { text, field: 'password' });
      }
      await attempts.clear(account, address);
      await sessions.end(cookie.read(c.req.header('Cookie')));
      const { token } = await sessions.start(person.sub);
      c.header('Set-Cookie', cookie.write(token), { append: true });
      return c.redirect(`/login/done?${new URLSearchParams({ returnTo })}`, 303);
    })
    .get('/login/done', (c) => {
      c.header('Cache-Control', 'no-store');
      const href = toReturnTarget(c.req.query('returnTo'));
      return c.html(onwardPage({ context: c.var.page, href, title: c.var.page.strings.message.signedInTitle }));
    });
}
