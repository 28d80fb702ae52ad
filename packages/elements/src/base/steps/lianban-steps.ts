import { css, html, nothing } from 'lit';
import { baseStrings } from '../../strings/base-strings.ts';
import { color, radius, space, type } from '../../tokens/index.ts';
import { defineElement } from '../define-element.ts';
import { icon } from '../icon/icon.ts';
import { LianbanElement } from '../lianban-element.ts';

/** One step of the bar. */
export interface Step {
  key: string;
  title: string;
}

/**
 * Shows where a person is in a sequence. It only shows: going back and forth is the element's own buttons.
 * Wide: all steps with titles; on a phone: the current title with a progress line.
 */
export class LianbanSteps extends LianbanElement {
  static override properties = { steps: { attribute: false }, current: { type: String } };
  static override styles = [
    LianbanElement.styles,
    css`
      ol { display: none; }
      .count { display: flex; justify-content: space-between; align-items: baseline; color: ${color.textSoft}; font-size: ${type.small}; }
      .count strong { color: ${color.primary}; font-size: ${type.base}; font-weight: ${type.bold}; }
      .bar { display: flex; margin-top: ${space.s}; }
      .bar span { flex: 1; height: 6px; border-radius: ${radius.pill}; background: ${color.line}; }
      .bar span + span { margin-inline-start: 4px; }
      .bar span.done, .bar span.current { background: ${color.primary}; }
      @media (min-width: 720px) {
        .narrow { display: none; }
        ol { position: relative; z-index: 0; display: flex; }
        li { position: relative; flex: 1; padding: 0 ${space.xs}; color: ${color.textFaint}; font-size: ${type.small}; text-align: center; }
        li::before { content: ''; position: absolute; top: 15px; right: 50%; left: -50%; height: 2px; background: ${color.line}; }
        li:first-child::before { display: none; }
        li.done::before, li.current::before { background: ${color.primary}; }
        .mark { position: relative; z-index: 1; display: flex; align-items: center; justify-content: center; width: 32px; height: 32px; margin: 0 auto ${space.s}; border: 2px solid ${color.line}; border-radius: ${radius.pill}; background: ${color.surface}; color: ${color.textFaint}; font-family: ${type.numeric}; font-weight: ${type.bold}; }
        .mark svg { width: 18px; height: 18px; stroke-width: 2.6; }
        li.done { color: ${color.textSoft}; } li.done .mark { border-color: ${color.primary}; background: ${color.primarySoft}; color: ${color.primary}; }
        li.current { color: ${color.primary}; font-weight: ${type.bold}; } li.current .mark { border-color: ${color.primary}; background: ${color.primary}; color: ${color.onPrimary}; box-shadow: 0 0 0 4px ${color.primarySoft}; }
      }
    `,
  ];

  declare steps: readonly Step[];
  /** `key` of the step in hand. */
  declare current: string;

  readonly #t = this.words(baseStrings);

  constructor() {
    super();
    this.steps = [];
    this.current = '';
  }

  protected override render(): unknown {
    const at = this.steps.findIndex((step) => step.key === this.current);
    if (at < 0) return nothing;
    const state = (index: number): string => (index < at ? 'done' : index === at ? 'current' : 'ahead');
    return html`
      <nav aria-label=${this.#t('steps')} part="steps">
        <div class="narrow">
          <p class="count"><strong>${this.steps[at]?.title}</strong><span>${this.#t('stepOf', { current: at + 1, total: this.steps.length })}</span></p>
          <div class="bar" aria-hidden="true">${this.steps.map((_, index) => html`<span class=${state(index)}></span>`)}</div>
        </div>
        <ol>${this.steps.map((step, index) => html`
          <li class=${state(index)} aria-current=${index === at ? 'step' : nothing}>
            <span class="mark" aria-hidden="true">${index < at ? icon('check') : index + 1}</span>${step.title}${index < at ? html`<span class="visually-hidden">（${this.#t('stepDone')}）</span>` : nothing}
          </li>`)}</ol>
      </nav>`;
  }
}

defineElement('lianban-steps', LianbanSteps);
declare global { interface HTMLElementTagNameMap { 'lianban-steps': LianbanSteps } }
