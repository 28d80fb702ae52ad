import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MaterialNecessity } from '@lianban/contract';
import { icon, tag } from '../../base/index.ts';
import type { Tone } from '../../base/index.ts';
import { formatAccept, formatSize } from '../materials/format-size.ts';
import type { GuideMaterial } from './describe-bundle.ts';
import type { GuideWords } from './period-words.ts';

const needs: Record<MaterialNecessity, [Tone, 'required' | 'optionalMaterial' | 'deferrable']> = { required: ['info', 'required'], optional: ['neutral', 'optionalMaterial'], deferrable: ['warning', 'deferrable'] };

const materialPart = (t: GuideWords, { material, usedBy, byScenario }: GuideMaterial): TemplateResult => {
  const [tone, need] = needs[material.necessity];
  const copies = [material.originals > 0 ? t('originals', { count: material.originals }) : '', material.copies > 0 ? t('copies', { count: material.copies }) : ''];
  const form = [...copies, t('formats', { types: formatAccept(material.accept), size: formatSize(material.maxSizeBytes) })].filter((text) => text !== '').join('；');
  return html`
    <li part="material">
      <div class="material-title"><h4>${material.materialName}</h4>${tag(tone, t(need))}${byScenario ? tag('warning', t('byScenario')) : nothing}${material.licence === undefined ? nothing : tag('success', t('exempt'))}</div>
      ${material.fillExplain === undefined ? nothing : html`<p>${material.fillExplain}</p>`}
      ${material.licence === undefined ? nothing : html`<p class="exempt">${icon('shield')}<span>${t('exemptBy', { licence: material.licence.typeName })}</span></p>`}
      <p class="small">${t('usedBy', { names: usedBy.join(t('listJoin')) })}</p>
      <p class="small">${form}</p>
    </li>`;
};

/** The one set of materials 一套材料. */
export const guideMaterials = (t: GuideWords, materials: readonly GuideMaterial[]): TemplateResult => html`
  <section class="card part" part="materials" aria-labelledby="materials"><h3 id="materials">${t('materials')}</h3><p class="how">${t('materialsHow')}${t('materialsCount', { count: materials.length })}</p>
    <ul class="materials">${materials.map((one) => materialPart(t, one))}</ul></section>`;
