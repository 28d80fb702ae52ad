/** What a browser holds after it followed everything on the platform's own site. */
export interface Visit {
  /** Where it stopped: a page of the platform, or the first address of another site. */
  readonly url: URL;
  /** True when `url` is another site's, which was not asked. */
  readonly hasLeft: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface CookieBrowser {
  open(address: string, headers?: Readonly<Record<string, string>>): Promise<Visit>;
  submit(address: string, fields: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<Visit>;
  /** Fills in the login page that `visit` shows. */
  signIn(visit: Visit, account: string, password?: string): Promise<Visit>;
  /** Names and values of the cookies held, for a browser that is to go on later. */
  cookies(): readonly HeldCookie[];
}

export interface HeldCookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

const maxSteps = 20;

/** A browser without scripts, for tests: cookies by path, redirects and `refresh` followed on the platform's own site only. */
export function createCookieBrowser(siteUrl: string, held: readonly HeldCookie[] = []): CookieBrowser {
  const jar = new Map(held.map((cookie) => [`${cookie.name} ${cookie.path}`, cookie]));

  const keep = (headers: Headers): void => {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      const attribute = (wanted: string) => attributes.find((text) => text.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
      const path = attribute('path') ?? '/';
      const hasEnded = attribute('max-age') === '0' || Date.parse(attribute('expires') ?? '2999-01-01') < Date.now();
      if (hasEnded) jar.delete(`${name} ${path}`);
      else jar.set(`${name} ${path}`, { name, value, path });
    }
  };
  const cookieHeader = (path: string): string =>
    [...jar.values()]
      .filter((cookie) => path.startsWith(cookie.path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');

  const visit = async (url: URL, init: RequestInit, step: number): Promise<Visit> => {
    if (url.origin !== new URL(siteUrl).origin) return { url, hasLeft: true, status: 0, headers: new Headers(), text: '' };
    if (step > maxSteps) throw new Error(`Failed to open ${url.pathname}: more than ${maxSteps} redirects. Look for a loop.`);
    const headers = new Headers(init.headers);
    headers.set('Accept', 'text/html');
    headers.set('Cookie', cookieHeader(url.pathname));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    keep(response.headers);
    const text = await response.text();
    const location = response.headers.get('Location') ?? /<meta http-equiv="refresh" content="0; url=([^"]+)">/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    if (location !== undefined) return visit(new URL(location, url), {}, step + 1);
    return { url, hasLeft: false, status: response.status, headers: response.headers, text };
  };

  const submit: CookieBrowser['submit'] = (address, fields, headers = {}) =>
    visit(new URL(address, siteUrl), { method: 'POST', body: new URLSearchParams(fields), headers }, 0);
  return {
    open: (address, headers = {}) => visit(new URL(address, siteUrl), { headers }, 0),
    submit,
    signIn: (page, account, password = 'demo') =>
      submit('/login', { account, password, csrfToken: toField(page.text, 'csrfToken'), returnTo: toField(page.text, 'returnTo') }),
    cookies: () => [...jar.values()],
  };
}

/** The value of a hidden field in a page. */
export function toField(text: string, name: string): string {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1];
  if (value === undefined) throw new Error(`Failed to fill in the form: the page has no field "${name}". It may be another page.`);
  return value.replaceAll('&amp;', '&');
}
