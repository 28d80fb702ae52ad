import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Licence } from '@lianban/contract';
import { icon } from '../../base/icon/icon.ts';
import { formatDay } from '../../base/format-moment.ts';
import type { Translate } from '../../strings/define-strings.ts';
import type { materialStrings } from './strings.ts';

/** Words for materials, as the element binds them. */
export type MaterialWords = Translate<(typeof materialStrings)['tables']['zh-CN']>;

/** The licence on record that makes handing in unnecessary 免提交. */
export const renderLicence = (t: MaterialWords, licence: Licence): TemplateResult => {
  const facts = [t('holder', { holder: licence.holderName }), t('number', { number: licence.number }), licence.validTo === undefined ? undefined : t('validTo', { date: formatDay(licence.validTo) })];
  return html`<p class="licence" part="licence">${icon('shield')}<span><strong>${t('exemptBy', { name: licence.typeName })}</strong><span>${licence.issueDept} · ${facts.filter((fact) => fact !== undefined).join(' · ')}</span></span></p>`;
};
