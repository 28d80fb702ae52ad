import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Provenance } from '@lianban/contract';
import { formatLongDay } from '../../base/format-moment.ts';
import { icon } from '../../base/icon/icon.ts';
import type { Locale, Translate } from '../../strings/define-strings.ts';
import type { fieldStrings } from '../strings.ts';

type FieldWords = Translate<(typeof fieldStrings)['tables']['zh-CN']>;

/** “来自人口库 · 2026年11月22日”, or undefined for what was typed. */
export const wordProvenance = (t: FieldWords, provenance: Provenance | undefined, locale: Locale): string | undefined => {
  if (provenance === undefined || provenance.kind === 'typed') return undefined;
  if (provenance.kind === 'computed') return t('computed');
  const source = provenance.sourceName ?? t('unknownSource');
  return provenance.obtainedAt ? t('fromOn', { source, date: formatLongDay(provenance.obtainedAt, locale) }) : t('from', { source });
};

/** The line under a value that says where it came from, and why it cannot be changed. */
export const provenanceNote = (t: FieldWords, provenance: Provenance | undefined, locale: Locale): TemplateResult | typeof nothing => {
  const text = wordProvenance(t, provenance, locale);
  if (text === undefined || provenance === undefined) return nothing;
  return html`<p class="source" part="provenance" id="source">${icon(provenance.locked ? 'lock' : 'shield')}<span>${text}${provenance.locked ? html`<span class="reason">${t('locked')}</span>` : nothing}</span></p>`;
};
