import { css, html, nothing } from 'lit';
import type { UploadedFile } from '@lianban/contract';
import { LianbanElement, busy, buttonStyles, defineElement, icon, iconStyles, noticeStyles, stateStyles } from '../../base/index.ts';
import { color, radius, shadow, space, type } from '../../tokens/index.ts';
import { toPreviewKind } from './preview-kind.ts';
import { caseDeskStrings } from './strings.ts';

const styles = css`
  dialog { width: calc(100vw - 32px); max-width: 860px; max-height: calc(100vh - 48px); padding: 0; overflow: auto; border: 0; border-radius: ${radius.l}; background: ${color.surface}; color: ${color.text}; box-shadow: ${shadow.raised}; }
  dialog:not([open]) { display: none; }
  dialog::backdrop { background: rgba(9, 22, 45, 0.55); }
  header { position: sticky; top: 0; display: flex; align-items: center; justify-content: space-between; padding: ${space.m} ${space.l}; border-bottom: 1px solid ${color.line}; background: ${color.surface}; }
  h3 { min-width: 0; margin-inline-end: ${space.m}; font-size: ${type.large}; }
  h3:focus { outline: none; }
  .content { padding: ${space.l}; background: ${color.page}; }
  img { display: block; max-width: 100%; margin: 0 auto; border-radius: ${radius.s}; }
  .other { padding: ${space.xl}; text-align: center; }
  .other svg { width: 40px; height: 40px; margin: 0 auto ${space.m}; color: ${color.primary}; }
  footer { padding: ${space.l}; border-top: 1px solid ${color.line}; }
`;

/** Opens one material's file in a dialog: images are shown, PDF goes to a new window, all else (and an image that cannot be drawn) is downloaded. Used by `<lianban-case-desk>` only. */
export class LianbanFilePreview extends LianbanElement {
  static override properties = { file: { state: true }, url: { state: true }, error: { state: true }, broken: { state: true } };
  static override styles = [LianbanElement.styles, buttonStyles, noticeStyles, stateStyles, iconStyles, styles];

  /** @internal */
  declare file: UploadedFile | undefined;
  /** @internal */
  declare url: string | undefined;
  /** @internal */
  declare error: unknown;
  /** @internal the image cannot be drawn: cut off, or not what its type says */
  declare broken: boolean;

  readonly #t = this.words(caseDeskStrings);
  #opener: HTMLElement | undefined;

  /** Loads and shows a file; focus returns to `opener` afterwards. */
  async open(file: UploadedFile, opener?: HTMLElement): Promise<void> {
    this.#forget();
    this.file = file;
    this.#opener = opener;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog !== null && !dialog.open) dialog.showModal();
    await this.#load(file);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  async #load(file: UploadedFile): Promise<void> {
    this.error = undefined;
    try {
      const blob = await this.needPlatform()?.uploads.open(file.fileId);
      if (blob === undefined || this.file !== file) return;
      // The type on record decides, not what the answer claims: a blob URL has this page's origin.
      const type = toPreviewKind(file.mediaType) === 'other' ? 'application/octet-stream' : file.mediaType;
      this.url = URL.createObjectURL(new Blob([blob], { type }));
    } catch (error) {
      if (this.file === file) this.error = error;
    }
  }

  #forget(): void {
    if (this.url !== undefined) URL.revokeObjectURL(this.url);
    this.url = undefined;
    this.file = undefined;
    this.error = undefined;
    this.broken = false;
  }

  #closed(): void {
    this.#forget();
    this.#opener?.focus();
  }

  protected override render(): unknown {
    const { file, url } = this;
    return html`
      <dialog aria-labelledby="title" part="dialog" @close=${() => this.#closed()}>
        ${file === undefined ? nothing : html`
          <header><h3 id="title" tabindex="-1">${file.fileName}</h3><button type="button" class="button small" part="close" @click=${() => this.renderRoot.querySelector('dialog')?.close()}>${this.#t('close')}</button></header>
          <div class="content">${this.#content(file, url)}</div>
          ${url === undefined ? nothing : html`<footer class="actions">
            ${toPreviewKind(file.mediaType) === 'other' ? nothing : html`<a class="button" part="window" href=${url} target="_blank" rel="noopener">${this.#t('previewOpen')}</a>`}
            <a class="button" part="download" href=${url} download=${file.fileName}>${this.#t('previewDownload')}</a>
          </footer>`}`}
      </dialog>`;
  }

  #content(file: UploadedFile, url: string | undefined): unknown {
    if (this.error !== undefined) return html`<lianban-problem .error=${this.error} .platform=${this.activePlatform} @lianban-retry=${() => void this.#load(file)}></lianban-problem>`;
    if (url === undefined) return busy(this.#t('previewLoading', { file: file.fileName }));
    const kind = toPreviewKind(file.mediaType);
    if (kind === 'image' && !this.broken) return html`<img src=${url} alt=${this.#t('previewAlt', { file: file.fileName })} @error=${() => { this.broken = true; }}>`;
    return html`<div class="other">${icon('file')}<p role=${this.broken ? 'alert' : nothing}>${this.#t(this.broken ? 'previewBroken' : kind === 'pdf' ? 'previewPdf' : 'previewOther')}</p></div>`;
  }
}

defineElement('lianban-file-preview', LianbanFilePreview);
declare global { interface HTMLElementTagNameMap { 'lianban-file-preview': LianbanFilePreview } }
