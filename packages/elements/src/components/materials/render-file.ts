import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BundleMaterial, UploadedFile } from '@lianban/contract';
import { icon } from '../../base/icon/icon.ts';
import { wordPlatformProblem } from '../../base/problem/word-problem.ts';
import type { Locale } from '../../strings/define-strings.ts';
import { formatAccept, formatSize } from './format-size.ts';
import type { MaterialWords } from './render-licence.ts';
import type { UploadTask } from './upload-task.ts';

/** A file the platform has. */
export const renderUploaded = (t: MaterialWords, file: UploadedFile, preview: string | undefined, remove: () => void): TemplateResult => html`
  <li class="file" part="file">
    <span class="thumb">${preview === undefined ? icon('file') : html`<img src=${preview} alt="">`}</span>
    <span class="about"><span class="file-name">${file.fileName}</span><span class="file-state">${t('done')}${file.sizeBytes > 0 ? ` · ${formatSize(file.sizeBytes)}` : ''}</span></span>
    <button type="button" class="button quiet small danger" aria-label=${t('removeFile', { file: file.fileName })} @click=${remove}>${t('remove')}</button>
  </li>`;

const wordTask = (t: MaterialWords, { state, file }: UploadTask, material: BundleMaterial, locale: Locale): string => {
  const params = { types: formatAccept(material.accept), size: formatSize(material.maxSizeBytes), actual: formatSize(file.size) };
  if (state.kind === 'refused') return state.problem === 'empty' ? t('empty') : state.problem === 'tooLarge' ? t('tooLarge', params) : t('typeNotAccepted', params);
  if (state.kind === 'sending') return t('sending', { percent: file.size === 0 ? 0 : Math.min(100, Math.round((state.sentBytes / file.size) * 100)) });
  if (state.kind === 'done') return t('done');
  const problem = wordPlatformProblem(state.error, locale);
  return `${problem.title}。${problem.how}`;
};

/** A file on its way, refused or failed. */
export const renderTask = (t: MaterialWords, task: UploadTask, material: BundleMaterial, locale: Locale, drop: () => void, retry: () => void): TemplateResult => {
  const { state, file } = task;
  const sending = state.kind === 'sending';
  return html`
    <li class="file ${state.kind}" part="file">
      <span class="thumb">${icon(sending ? 'upload' : 'warning')}</span>
      <span class="about"><span class="file-name">${file.name}</span><span class="file-state" role=${sending ? nothing : 'alert'}>${wordTask(t, task, material, locale)}</span>
        ${sending ? html`<progress max=${file.size} .value=${state.sentBytes} aria-label=${file.name}></progress>` : nothing}
      </span>
      ${state.kind === 'failed' ? html`<button type="button" class="button quiet small" aria-label=${t('retryFile', { file: file.name })} @click=${retry}>${t('retry')}</button>` : nothing}
      <button type="button" class="button quiet small danger" aria-label=${sending ? t('stopFile', { file: file.name }) : t('removeFile', { file: file.name })} @click=${drop}>${sending ? t('stop') : t('remove')}</button>
    </li>`;
};
