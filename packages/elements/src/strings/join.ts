import type { Locale } from './define-strings.ts';

/** Sentences one after another: Chinese needs no space between them, English does. */
export const joinSentences = (locale: Locale, sentences: readonly string[]): string => sentences.join(locale === 'en' ? ' ' : '');

/** Names in a row: `甲、乙`, in English `A, B`. */
export const joinList = (locale: Locale, names: readonly string[]): string => names.join(locale === 'en' ? ', ' : '、');
