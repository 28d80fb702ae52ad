/** What a clerk's browser got. */
export type Visit = { status: number; headers: Headers; text: string };

/** A browser at the old system: keeps the session cookie, sends forms with its own origin, follows nothing. */
export class LegacyBrowser {
  readonly #url: string;
  #cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  open(path: string): Promise<Visit> {
    return this.#visit(path, {});
  }

  submit(path: string, fields: Record<string, string>, origin: string = this.#url): Promise<Visit> {
    return this.#visit(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin } });
  }

  signIn(user = 'hj01', password = 'demo'): Promise<Visit> {
    return this.submit('/login', { user, password });
  }

  async #visit(path: string, init: RequestInit): Promise<Visit> {
    const headers = new Headers(init.headers);
    if (this.#cookie) headers.set('cookie', this.#cookie);
    const response = await fetch(this.#url + path, { ...init, headers, redirect: 'manual' });
    const [cookie] = response.headers.getSetCookie();
    if (cookie !== undefined) this.#cookie = cookie.includes('Max-Age=0') ? '' : (cookie.split(';')[0] ?? '');
    return { status: response.status, headers: response.headers, text: await response.text() };
  }
}
