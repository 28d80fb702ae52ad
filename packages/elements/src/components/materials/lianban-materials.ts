import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { BundleMaterial, UploadedFile } from '@lianban/contract';
import type { NeededMaterial } from '@lianban/form-engine';
import { buttonStyles } from '../../base/button/button-styles.ts';
import { defineElement } from '../../base/define-element.ts';
import { icon, iconStyles } from '../../base/icon/icon.ts';
import { LianbanElement } from '../../base/lianban-element.ts';
import { tag, tagStyles } from '../../base/tag/tag.ts';
import { joinList } from '../../strings/join.ts';
import { checkFile } from './check-file.ts';
import { findMaterialAnswer, isExempt, missingMaterials } from './material-answer.ts';
import type { MaterialAnswer } from './material-answer.ts';
import { materialStyles } from './material-styles.ts';
import { MaterialsChangedEvent } from './materials-changed-event.ts';
import { renderLicence } from './render-licence.ts';
import { renderTask, renderUploaded } from './render-file.ts';
import { formatAccept, formatSize } from './format-size.ts';
import { materialStrings } from './strings.ts';
import { UploadTask } from './upload-task.ts';

/**
 * The one set of materials 一套材料 for the situation in hand: what a licence on record exempts, what has to be uploaded,
 * what may follow later. Files are checked before they are sent, and sent at once.
 *
 * @fires lianban-materials-changed - a material was added, removed or deferred
 * @csspart material - one material's box
 * @csspart upload - the button that chooses files
 * @csspart tag - the word for its necessity
 */
export class LianbanMaterials extends LianbanElement {
  static override properties: PropertyDeclarations = { needed: { attribute: false }, value: { attribute: false }, itemNames: { attribute: false }, problems: { attribute: false }, remarks: { attribute: false }, withoutSummary: { type: Boolean, attribute: 'without-summary' }, over: { state: true }, said: { state: true }, checked: { state: true } };
  static override styles = [LianbanElement.styles, buttonStyles, tagStyles, iconStyles, materialStyles];

  /** From `neededMaterials` of `@lianban/form-engine`. */
  declare needed: readonly NeededMaterial[];
  declare value: readonly MaterialAnswer[];
  /** Names of the service items by item key, for “用于…”. */
  declare itemNames: Readonly<Record<string, string>>;
  /** What the platform refused, by material key. */
  declare problems: Readonly<Record<string, string>>;
  /** What departments said about materials, by material key. */
  declare remarks: Readonly<Record<string, string>>;
  /** Leaves out the line that counts them. */
  declare withoutSummary: boolean;
  private declare over: string | undefined;
  private declare said: string;
  private declare checked: boolean;

  readonly #t = this.words(materialStrings);
  #tasks: UploadTask[] = [];
  readonly #previews = new Map<string, string>();

  constructor() {
    super();
    this.needed = [];
    this.value = [];
    this.itemNames = {};
    this.problems = {};
    this.remarks = {};
    this.withoutSummary = false;
    this.said = '';
    this.checked = false;
  }

  /** True while a file is on its way: leaving the page would lose it. */
  get sending(): boolean {
    return this.#tasks.some((task) => task.state.kind === 'sending');
  }

  /** Shows what is missing and takes the focus there; true when nothing is. */
  validate(): boolean {
    this.checked = true;
    const first = this.needed.find((each) => this.#problem(each) !== undefined);
    if (first === undefined) return true;
    void this.updateComplete.then(() => this.focusMaterial(first.material.materialKey));
    return false;
  }

  /** Takes the focus to one material. */
  focusMaterial(materialKey: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-material="${CSS.escape(materialKey)}"] [data-focus]`)?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const task of this.#tasks) task.stop();
    this.#tasks = this.#tasks.filter((task) => task.state.kind !== 'sending');
    for (const url of this.#previews.values()) URL.revokeObjectURL(url);
    this.#previews.clear();
  }

  #problem(each: NeededMaterial): string | undefined {
    const { materialKey, materialName } = each.material;
    const sending = this.#tasks.find((task) => task.materialKey === materialKey && task.state.kind === 'sending');
    if (this.checked && sending !== undefined) return this.#t('stillSending', { file: sending.file.name });
    if (this.problems[materialKey] !== undefined) return this.problems[materialKey];
    return this.checked && missingMaterials([each], this.value).length > 0 ? this.#t('missing', { material: materialName }) : undefined;
  }

  #tell(answer: MaterialAnswer | undefined, materialKey: string): void {
    const others = this.value.filter((each) => each.materialKey !== materialKey);
    this.value = answer === undefined ? others : [...others, answer];
    if (this.problems[materialKey] !== undefined) {
      const { [materialKey]: _solved, ...problems } = this.problems;
      this.problems = problems;
    }
    this.dispatchEvent(new MaterialsChangedEvent(this.value));
  }

  #files(materialKey: string): UploadedFile[] {
    const answer = this.value.find((each) => each.materialKey === materialKey && each.mode === 'upload');
    return answer?.files ?? (answer?.fileIds ?? []).map((fileId) => ({ fileId, fileName: fileId, mediaType: '', sizeBytes: 0, digest: '' }));
  }

  #setFiles(materialKey: string, files: UploadedFile[]): void {
    this.#tell(files.length === 0 ? undefined : { materialKey, mode: 'upload', fileIds: files.map((file) => file.fileId), files }, materialKey);
  }

  #choose(material: BundleMaterial, chosen: FileList | null | undefined): void {
    for (const file of Array.from(chosen ?? [])) {
      const task = new UploadTask(material.materialKey, file, checkFile(file, material), this.#onTask);
      this.#tasks = [...this.#tasks, task];
      if (task.state.kind === 'sending') this.#send(task);
    }
    this.requestUpdate();
  }

  #send(task: UploadTask): void {
    const platform = this.needPlatform();
    if (platform !== undefined) void task.send(platform);
  }

  readonly #onTask = (task: UploadTask): void => {
    if (task.state.kind === 'done') {
      const { uploaded } = task.state;
      this.#tasks = this.#tasks.filter((each) => each !== task);
      if (task.file.type.startsWith('image/')) this.#previews.set(uploaded.fileId, URL.createObjectURL(task.file));
      this.said = this.#t('doneFile', { file: uploaded.fileName });
      this.#setFiles(task.materialKey, [...this.#files(task.materialKey).filter((file) => file.fileId !== uploaded.fileId), uploaded]);
    }
    this.requestUpdate();
  };

  #drop(task: UploadTask): void {
    task.stop();
    this.#tasks = this.#tasks.filter((each) => each !== task);
    this.requestUpdate();
    this.#focusBack(task.materialKey);
  }

  #remove(materialKey: string, file: UploadedFile): void {
    this.said = this.#t('removedFile', { file: file.fileName });
    this.#setFiles(materialKey, this.#files(materialKey).filter((each) => each.fileId !== file.fileId));
    this.#focusBack(materialKey);
  }

  /** A pressed button that disappears must not drop the focus to the top of the page. */
  #focusBack(materialKey: string): void {
    void this.updateComplete.then(() => this.focusMaterial(materialKey));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('needed')) return;
    const keys = new Set(this.needed.map((each) => each.material.materialKey));
    for (const task of this.#tasks) if (!keys.has(task.materialKey)) task.stop();
    this.#tasks = this.#tasks.filter((task) => keys.has(task.materialKey));
  }

  protected override render(): TemplateResult {
    const total = this.needed.length;
    // A licence the platform would not take has to be replaced by a file: then it is one of the open ones.
    const open = this.needed.filter((each) => !isExempt(each, this.value) || this.problems[each.material.materialKey] !== undefined);
    const exempted = this.needed.filter((each) => !open.includes(each));
    const exempt = exempted.length;
    return html`
      ${this.withoutSummary ? nothing : html`<p class="summary">${total === 0 ? this.#t('none') : exempt > 0 ? this.#t('summary', { total, exempt }) : this.#t('summaryPlain', { total })}</p>`}
      ${open.length === 0 ? nothing : html`<h3 class="visually-hidden">${this.#t('openTitle')}</h3>`}<ul>${open.map((each) => this.#renderMaterial(each, false))}</ul>
      ${exempt === 0 ? nothing : html`<h3 class="exempt-title">${this.#t('exemptTitle', { count: exempt })}</h3><ul class="exempted">${exempted.map((each) => this.#renderMaterial(each, true))}</ul>`}
      <p class="visually-hidden" role="status">${this.said}</p>`;
  }

  #renderMaterial(each: NeededMaterial, exempt: boolean): TemplateResult {
    const { material, required, exemptBy } = each;
    const problem = this.#problem(each);
    const word = exempt ? tag('success', this.#t('exempt')) : material.necessity === 'deferrable' ? tag('warning', this.#t('deferrable')) : required ? tag('info', this.#t('required')) : tag('neutral', this.#t('optional'));
    const items = joinList(this.locale, material.usedBy.flatMap((key) => this.itemNames[key] ?? []));
    return html`
      <li class="material ${exempt ? 'exempt' : ''} ${problem ? 'invalid' : ''}" part="material" data-material=${material.materialKey}>
        <div class="head"><h4 class="name">${material.materialName}</h4>${word}</div>
        ${items === '' ? nothing : html`<p class="used">${this.#t('usedFor', { items })}</p>`}
        ${this.remarks[material.materialKey] ? html`<p class="remark" part="remark">${icon('edit')}<span>${this.remarks[material.materialKey]}</span></p>` : nothing}
        ${exempt && exemptBy ? renderLicence(this.#t, exemptBy, this.locale) : this.#renderUpload(each, problem)}
      </li>`;
  }

  #renderUpload({ material }: NeededMaterial, problem: string | undefined): TemplateResult {
    const key = material.materialKey;
    const later = findMaterialAnswer({ material, required: false }, this.value)?.mode === 'later';
    const files = this.#files(key);
    const tasks = this.#tasks.filter((task) => task.materialKey === key);
    return html`
      ${material.fillExplain ? html`<p class="explain" id="explain-${key}">${material.fillExplain}</p>` : nothing}
      ${files.length + tasks.length === 0 ? nothing : html`<ul class="files">
        ${files.map((file) => renderUploaded(this.#t, file, this.#previews.get(file.fileId), () => this.#remove(key, file)))}
        ${tasks.map((task) => renderTask(this.#t, task, material, this.locale, () => this.#drop(task), () => this.#send(task)))}
      </ul>`}
      ${problem === undefined ? nothing : html`<p class="error" role="alert" id="error-${key}">${icon('warning')}<span>${problem}</span></p>`}
      ${later ? html`<p class="later-note">${this.#t('laterNote')}<button type="button" class="button quiet small" data-focus @click=${() => this.#tell(undefined, key)}>${this.#t('laterUndo')}</button></p>` : this.#renderGive(material, files.length > 0, problem)}`;
  }

  #renderGive(material: BundleMaterial, more: boolean, problem: string | undefined): TemplateResult {
    const key = material.materialKey;
    const act = this.#t(more ? 'uploadMore' : 'upload');
    const onDrag = (event: DragEvent): void => {
      event.preventDefault();
      this.over = event.type === 'dragover' ? key : undefined;
      if (event.type === 'drop') this.#choose(material, event.dataTransfer?.files);
    };
    const onFiles = (event: Event): void => {
      const input = event.target as HTMLInputElement;
      this.#choose(material, input.files);
      input.value = '';
    };
    const open = (event: Event): void => (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.click();
    return html`<div class="give ${more ? 'more' : ''} ${this.over === key ? 'over' : ''}" @dragover=${onDrag} @dragleave=${onDrag} @drop=${onDrag}>
      <input type="file" hidden multiple accept=${material.accept.join(',')} @change=${onFiles}>
      <button type="button" class="button small" part="upload" data-focus aria-label=${this.#t('uploadFor', { act, material: material.materialName })} aria-describedby="rule-${key}${problem ? ` error-${key}` : ''}" @click=${open}>${icon('upload')}${act}</button>${more ? nothing : html`<span class="drop">${this.#t('drop')}</span>`}
      <p class="rule" id="rule-${key}" ?hidden=${more}>${this.#t('rule', { types: formatAccept(material.accept), size: formatSize(material.maxSizeBytes) })}</p>
      ${material.necessity === 'deferrable' && !more ? html`<button type="button" class="button quiet small later" @click=${() => this.#tell({ materialKey: key, mode: 'later' }, key)}>${icon('clock')}${this.#t('later')}</button>` : nothing}
    </div>`;
  }
}

defineElement('lianban-materials', LianbanMaterials);
declare global { interface HTMLElementTagNameMap { 'lianban-materials': LianbanMaterials } }
