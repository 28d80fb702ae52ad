const toField = (html: string, name: string): string => {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
  if (value === undefined) throw new Error(`the page has no field "${name}"`);
  return value.replaceAll('&amp;', '&');
};

/**
 * The part of a person's browser that belongs to the platform: cookies and redirects, without scripts. It goes on until it has left
 * the platform for a client, and signs in where it is asked to.
 */
export const createPersonBrowser = (platformUrl: string, account: string) => {
  const cookies = new Map<string, string>();
  let passwords = 0;

  const load = async (address: string, init: RequestInit): Promise<{ location: string | undefined; html: string }> => {
    const headers = { ...init.headers, accept: 'text/html', cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    const response = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (value === '' || /max-age=0|1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const html = await response.text();
    const refresh = /<meta http-equiv="refresh" content="0; url=([^"]+)">/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    return { location: response.headers.get('location') ?? refresh, html };
  };

  return {
    /** How often the password was asked for. */
    passwords: () => passwords,
    /** Opens an address of the platform, sent there by a page of `from`, and returns the address of the client that it leads to. */
    follow: async (address: string, from?: string): Promise<string> => {
      let [next, init]: [string, RequestInit] = [address, from === undefined ? {} : { headers: { referer: `${from}/`, 'sec-fetch-site': 'cross-site' } }];
      for (let step = 0; step < 20; step += 1) {
        const { location, html } = await load(next, init);
        init = {};
        if (location !== undefined) {
          next = new URL(location, next).href;
          if (new URL(next).origin !== new URL(platformUrl).origin) return next;
          continue;
        }
        passwords += 1;
        const fields = { account, password: 'demo', csrfToken: toField(html, 'csrfToken'), returnTo: toField(html, 'returnTo') };
        [next, init] = [`${platformUrl}/login`, { method: 'POST', body: new URLSearchParams(fields) }];
      }
      throw new Error(`the platform led in circles from ${address}`);
    },
  };
};
