import type { PlatformError } from '@lianban/contract';
import { baseStrings } from '../../strings/base-strings.ts';
import { word } from '../../strings/define-strings.ts';
import type { Locale, Strings } from '../../strings/define-strings.ts';

/** What a person is told about a failure, and which act goes on. */
export interface WordedProblem {
  title: string;
  how: string;
  remedy: 'retry' | 'signIn' | 'none';
  code?: string;
}

type Words = readonly [title: string, how: string, remedy: WordedProblem['remedy']];

const byCode: Readonly<Record<string, Words>> = {
  'platform/offline': ['offline', 'offlineHow', 'retry'],
  'platform/session-ended': ['sessionEnded', 'sessionEndedHow', 'signIn'],
  'platform/unexpected-answer': ['unexpected', 'unexpectedHow', 'retry'],
  'sign-in/not-configured': ['signInMissing', 'signInMissingHow', 'none'],
  'auth/token-missing': ['sessionEnded', 'sessionEndedHow', 'signIn'],
  'auth/token-invalid': ['sessionEnded', 'sessionEndedHow', 'signIn'],
  'auth/role-missing': ['forbidden', 'forbiddenHow', 'none'],
};

const byStatus = (status: number | undefined): Words => {
  if (status === 401) return ['sessionEnded', 'sessionEndedHow', 'signIn'];
  if (status === 403) return ['forbidden', 'forbiddenHow', 'none'];
  if (status === 404) return ['notFound', 'notFoundHow', 'none'];
  if (status === 409 || status === 412) return ['conflict', 'conflictHow', 'retry'];
  if (status === 422 || status === 400) return ['invalid', 'invalidHow', 'none'];
  if (status === 429 || status === 503) return ['unavailable', 'unavailableHow', 'retry'];
  return ['unexpected', 'unexpectedHow', 'retry'];
};

/** A developer's English detail is not shown to a citizen. */
const inChinese = (text: string | undefined): string => (text !== undefined && /[\u4e00-\u9fff]/.test(text) ? text : '');

/**
 * Words whatever a port rejected with. Known codes have our own words; for others the platform's own Chinese title and
 * detail are shown, because it knows more than we do; anything else is an unexpected answer. Nothing is invented or leaked.
 */
export const wordPlatformProblem = (error: unknown, locale: Locale): WordedProblem => {
  const { code, status, problem } = (typeof error === 'object' && error !== null ? error : {}) as Partial<PlatformError>;
  const [title, how, remedy] = (code === undefined ? undefined : byCode[code]) ?? byStatus(status);
  const strings = baseStrings as unknown as Strings;
  const own = code === undefined || byCode[code] !== undefined || locale === 'en' ? undefined : problem;
  return {
    title: inChinese(own?.title) || word(strings, locale, title),
    how: inChinese(own?.detail) || word(strings, locale, how),
    remedy,
    ...(code === undefined ? {} : { code }),
  };
};
