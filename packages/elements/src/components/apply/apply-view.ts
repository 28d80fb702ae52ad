import type { Application, Draft } from '@lianban/contract';
import type { LoadState } from '../../base/loader.ts';
import type { Locale } from '../../strings/define-strings.ts';
import type { FormWords } from '../form/answer-text.ts';
import type { ApplyFlow } from './apply-flow.ts';
import type { ApplyStep } from './apply-step.ts';
import type { DraftState } from './draft-saver.ts';
import type { Refusal } from './refusal.ts';
import type { ApplyWords } from './strings.ts';
import type { SubmitOutcome } from './submit-application.ts';

/** What a step's template sees of the element: the flow, the words, and what a press of a button does. */
export interface ApplyView {
  readonly flow: ApplyFlow;
  readonly t: ApplyWords;
  readonly formWords: FormWords;
  readonly locale: Locale;
  readonly signedIn: boolean;
  /** Problems of the step are shown from the first try to go on. */
  readonly checked: boolean;
  readonly prefill: LoadState<unknown>;
  readonly submitting: boolean;
  readonly outcome: SubmitOutcome | undefined;
  /** What the platform refused and is not mended yet. */
  readonly refusal: Refusal | undefined;
  readonly application: Application | undefined;
  readonly copied: boolean;
  readonly draftState: DraftState;
  /** A draft the person has not decided about. */
  readonly offered: Draft | undefined;
  /** The person decided something: draw anew and keep the draft. */
  changed(): void;
  go(step: ApplyStep): void;
  /** Goes to the form and takes the focus to the first field of a section. */
  goToSection(section: string): void;
  back(): void;
  /** Goes on when the step is complete, else says what is missing. */
  next(): void;
  start(): void;
  giveConsent(): void;
  refuseConsent(): void;
  submit(): void;
  keepDraft(): void;
  resume(): void;
  restart(): void;
  copyNumber(): void;
  showProgress(): void;
}
