import type { LianbanElement } from '../../base/lianban-element.ts';
import type { Refusal } from './refusal.ts';

/** Where the eyes and the focus go in an application when its step changes or something is missing. */
export class StepFocus {
  readonly #host: LianbanElement;

  constructor(host: LianbanElement) {
    this.#host = host;
  }

  /** After a reload browsers scroll back to where the person was; what is new stands at the top. */
  async toTop(): Promise<void> {
    await this.#host.updateComplete;
    if (this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView({ block: 'start' });
  }

  /** After a step change the focus is on its heading, and the heading is in sight; what was refused on the form comes first. */
  async arrive(refusal: Refusal | undefined): Promise<void> {
    await this.toTop();
    this.#host.renderRoot.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
    if (refusal === undefined || refusal.answers.length === 0) return;
    const form = this.#host.renderRoot.querySelector('lianban-form');
    void form?.updateComplete.then(() => form.reportProblems(refusal.answers));
  }

  /** Goes to the first field of a section of the form. */
  async toSection(section: string): Promise<void> {
    await this.#host.updateComplete;
    const form = this.#host.renderRoot.querySelector('lianban-form');
    await form?.updateComplete;
    form?.focusSection(section);
  }

  /** Something is missing here: the first with an error, else the first. */
  async toMissing(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const all = [...this.#host.renderRoot.querySelectorAll<HTMLElement & { error?: string }>(selector)];
    (all.find((each) => each.error) ?? all[0])?.focus();
  }
}
