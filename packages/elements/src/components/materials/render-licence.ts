import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Licence } from '@lianban/contract';
import { icon } from '../../base/icon/icon.ts';
import { formatLongDay } from '../../base/format-moment.ts';
import type { Locale, Translate } from '../../strings/define-strings.ts';
import type { materialStrings } from './strings.ts';

/** Words for materials, as the element binds them. */
export type MaterialWords = Translate<(typeof materialStrings)['tables']['zh-CN']>;

/** The licence on record that makes handing in unnecessary 免提交. */
export const renderLicence = (t: MaterialWords, licence: Licence, locale: Locale): TemplateResult => {
  const facts = [t('holder', { holder: licence.holderName }), t('number', { number: licence.number }), licence.validTo === undefined ? undefined : t('validTo', { date: formatLongDay(licence.validTo, locale) })];
  return html`<p class="licence" part="licence">${icon('shield')}<span><strong>${t('exemptBy', { name: licence.typeName })}</strong><span>${licence.issueDept} · ${facts.filter((fact) => fact !== undefined).join(' · ')}</span></span></p>`;
};
