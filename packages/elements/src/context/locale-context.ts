import { createContext } from '@lit/context';
import type { Locale } from '../strings/define-strings.ts';

/** The language that `<lianban-platform locale>` sets for everything inside it. */
export const localeContext = createContext<Locale | undefined>('lianban-locale');
