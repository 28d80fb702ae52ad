import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from './database.ts';
import { detailPage, listPage, signInPage } from './pages.ts';
import { amendBookNumber, amendOpinion, decide, findRegistration, listHandling, listRegistrations, type Decision } from './registrations.ts';
import { addClerk, checkPassword, checkTrustedLink, closeSession, findSession, openSession } from './sign-in.ts';

export type LegacyOptions = {
  port: number;
  /** Where to listen; default this machine alone. */
  host?: string;
  file: string;
  trustedSecret: string;
};

const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'x-content-type-options': 'nosniff',
  // Not `no-referrer`: browsers would then send the forms of these pages with `Origin: null`, as any foreign page can.
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

const maxFormBytes = 64 * 1024;

/** @returns nothing when the form is longer than any of this system's */
async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxFormBytes) chunks.push(chunk);
  }
  if (size > maxFormBytes) return undefined;
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function send(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { ...securityHeaders, 'content-type': 'text/html; charset=utf-8' }).end(html);
}

function redirect(response: ServerResponse, location: string, cookie?: string): void {
  response.writeHead(303, { ...securityHeaders, location, ...(cookie ? { 'set-cookie': cookie } : {}) }).end();
}

const cookieOf = (id: string): string => `HJSESSION=${id}; Path=/; HttpOnly; SameSite=Lax`;
const sessionId = (request: IncomingMessage): string | undefined => /(?:^|; )HJSESSION=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];

/** Cookies are SameSite=Lax; the check of the origin keeps a form on another site from acting for a clerk. */
function isForeign(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  return request.method === 'POST' && origin !== undefined && URL.parse(origin)?.host !== host;
}

async function handle(database: DatabaseSync, options: LegacyOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = URL.parse(request.url ?? '/', 'http://legacy') ?? new URL('http://legacy/unknown');
  const post = request.method === 'POST';
  if (url.pathname === '/style.css') {
    response.writeHead(200, { ...securityHeaders, 'content-type': 'text/css; charset=utf-8' }).end(readFileSync(new URL('./style.css', import.meta.url)));
    return;
  }
  if (isForeign(request)) return send(response, 403, signInPage('请求来自其他站点，已拒绝。请在本系统内操作。'));
  const form = post ? await readForm(request) : new URLSearchParams();
  if (!form) return send(response, 413, signInPage('提交的内容太长，请缩短后再试。'));
  if (url.pathname === '/login/trusted') {
    const clerk = checkTrustedLink(database, url.searchParams, options.trustedSecret);
    return clerk ? redirect(response, '/', cookieOf(openSession(database, clerk))) : send(response, 403, signInPage('登录链接无效或已过期，请从平台重新进入。'));
  }
  if (url.pathname === '/login' && post) {
    const clerk = checkPassword(database, form.get('user') ?? '', form.get('password') ?? '');
    return clerk ? redirect(response, '/', cookieOf(openSession(database, clerk))) : send(response, 401, signInPage('用户名或密码不对，请重新输入。'));
  }
  const clerk = findSession(database, sessionId(request));
  if (!clerk) return send(response, url.pathname === '/' ? 200 : 401, signInPage());
  if (url.pathname === '/logout' && post) {
    closeSession(database, sessionId(request));
    return redirect(response, '/', 'HJSESSION=; Path=/; Max-Age=0');
  }
  if (url.pathname === '/') {
    const state = /^[01239]$/.exec(url.searchParams.get('zt') ?? '')?.[0] ?? '';
    return send(response, 200, listPage(clerk, listRegistrations(database, state || undefined), state));
  }
  const [, number = '', part] = /^\/yw\/(\w+)(?:\/(hkb|yj\/\d+))?$/.exec(url.pathname) ?? [];
  const row = number ? findRegistration(database, number) : undefined;
  if (!row) return send(response, 404, listPage(clerk, [], ''));
  if (!post) return send(response, 200, detailPage(clerk, row, listHandling(database, row.YWLSH)));
  const opinion = form.get('opinion') ?? '';
  const done = part === 'hkb'
    ? amendBookNumber(database, row.YWLSH, form.get('book') ?? '')
    : part
    ? amendOpinion(database, row.YWLSH, Number(part.slice(3)), opinion)
    : decide(database, row.YWLSH, { action: form.get('action') as Decision['action'], seenState: form.get('zt') ?? '', opinion, bookNumber: form.get('book') ?? '', dueDay: form.get('due') ?? '' }, clerk);
  if (done) return redirect(response, `/yw/${encodeURIComponent(row.YWLSH)}`);
  send(response, 409, detailPage(clerk, row, listHandling(database, row.YWLSH), '当前状态不能这样办理，可能已有人先办，请核对后再试。'));
}

/** Starts the old system. It knows nothing of any platform; its clerks sign in with `hj01` / `demo`. */
export function startLegacySystem(options: LegacyOptions): Promise<Server> {
  const database = openDatabase(options.file);
  addClerk(database, 'hj01', '郑卫东', 'demo');
  const server = createServer((request, response) => {
    handle(database, options, request, response).catch((error: unknown) => {
      console.error('户籍系统出错:', error instanceof Error ? error.message : 'unknown');
      if (!response.headersSent) send(response, 500, signInPage('系统出错，请稍后再试。'));
    });
  });
  server.on('close', () => database.close());
  return new Promise((resolve, reject) => server.once('error', reject).listen(options.port, options.host ?? '127.0.0.1', () => resolve(server)));
}
