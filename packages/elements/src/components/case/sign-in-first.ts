import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { empty, icon } from '../../base/index.ts';
import type { LianbanElement } from '../../base/index.ts';
import { word } from '../../strings/define-strings.ts';
import type { Strings } from '../../strings/define-strings.ts';
import { returnPath } from '../../base/return-path.ts';
import { caseStrings } from './strings.ts';

/** What an element shows in place of personal data as long as nobody is signed in. */
export const signInFirst = (host: LianbanElement): TemplateResult => {
  const t = (key: string): string => word(caseStrings as unknown as Strings, host.locale, key);
  return empty({
    icon: 'lock',
    title: t('signInFirst'),
    body: t('signInFirstHow'),
    actions: html`<button type="button" class="button primary" part="sign-in" @click=${() => void host.activePlatform?.identity.signIn({ returnTo: returnPath() })}>${icon('shield')}${t('signIn')}</button>`,
  });
};
