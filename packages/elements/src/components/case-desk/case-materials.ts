import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseFile, MaterialMode, UploadedFile } from '@lianban/contract';
import { icon, tag } from '../../base/index.ts';
import type { Tone } from '../../base/index.ts';
import { color, radius, space, type } from '../../tokens/index.ts';
import { formatSize } from '../materials/format-size.ts';
import type { DeskWords } from './action-words.ts';

const modes: Record<MaterialMode, [Tone, 'modeUpload' | 'modeExempt' | 'modeLater']> = { upload: ['info', 'modeUpload'], exempt: ['success', 'modeExempt'], later: ['warning', 'modeLater'] };

/** A case's materials 申请材料: how each came in, and its files to open. */
export const caseMaterials = (materials: CaseFile['materials'], t: DeskWords, open: (file: UploadedFile) => void): TemplateResult =>
  materials.length === 0 ? html`<p class="no-materials">${t('noMaterials')}</p>` : html`
  <ul class="materials" part="materials">${materials.map(({ materialName, mode, licenceId, files }) => html`
    <li>
      <div class="material-title"><span>${materialName}</span>${tag(modes[mode][0], t(modes[mode][1]))}</div>
      ${mode === 'exempt' ? html`<p class="how-in">${icon('shield')}<span>${t('exemptHow', { licence: licenceId ?? '' })}</span></p>` : nothing}
      ${mode === 'later' ? html`<p class="how-in">${icon('clock')}<span>${t('laterHow')}</span></p>` : nothing}
      ${files.map((file) => html`
        <div class="material-file">${icon('file')}<span class="file-name">${file.fileName}<span class="file-size">${formatSize(file.sizeBytes)}</span></span>
          <button type="button" class="button small" part="open" aria-label=${t('openNamed', { file: file.fileName })} @click=${() => open(file)}>${t('open')}</button></div>`)}
    </li>`)}</ul>`;

export const caseMaterialsStyles = css`
  .materials li + li { margin-top: ${space.m}; }
  .materials li { padding: ${space.m} ${space.l}; border: 1px solid ${color.line}; border-radius: ${radius.m}; }
  .material-title { display: flex; align-items: flex-start; justify-content: space-between; font-weight: ${type.medium}; }
  .material-title .tag { flex: none; margin-inline-start: ${space.m}; }
  .how-in { display: flex; align-items: flex-start; margin-top: ${space.xs}; color: ${color.textSoft}; font-size: ${type.small}; }
  .how-in svg { margin: 2px ${space.s} 0 0; }
  .material-file { display: flex; align-items: center; margin-top: ${space.s}; padding: ${space.xs} ${space.xs} ${space.xs} ${space.m}; border-radius: ${radius.m}; background: ${color.page}; }
  .material-file > svg { margin-inline-end: ${space.s}; color: ${color.primary}; }
  .file-name { flex: 1; min-width: 0; margin-inline-end: ${space.m}; }
  .file-size { margin-inline-start: ${space.s}; color: ${color.textSoft}; font-size: ${type.small}; white-space: nowrap; }
  .no-materials { color: ${color.textSoft}; }
`;
