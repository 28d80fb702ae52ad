import { parse } from 'hono/utils/cookie';
import { en } from '../strings/en.ts';
import type { PageStrings } from '../strings/page-strings.ts';
import { zhCn } from '../strings/zh-cn.ts';

export type PageLanguage = 'zh-CN' | 'en';

/** What a page has to know about the request it answers. */
export interface PageContext {
  readonly language: PageLanguage;
  readonly strings: PageStrings;
  /** Path and query of this page, for the links that come back to it. */
  readonly path: string;
  /** Who is signed in to the platform, if anyone. */
  readonly personName?: string | undefined;
}

export interface PageRequest {
  /** Path and query. */
  readonly url: string;
  readonly cookieHeader: string | undefined;
  /** The query parameter `lang`. */
  readonly wanted: unknown;
  readonly personName?: string | undefined;
}

export const languageCookieName = 'lianban_lang';

/** Chinese unless the reader chose English, in this address or before. The browser's own language is not asked. */
export function toPageContext({ url, cookieHeader, wanted, personName }: PageRequest): PageContext {
  const chosen = wanted ?? (cookieHeader === undefined ? undefined : parse(cookieHeader, languageCookieName)[languageCookieName]);
  const language: PageLanguage = chosen === 'en' ? 'en' : 'zh-CN';
  return { language, strings: language === 'en' ? en : zhCn, path: url, personName };
}
