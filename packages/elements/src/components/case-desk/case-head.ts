import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseFile, CaseOutcome, CorrectionOutcome } from '@lianban/contract';
import { formatLongDay, formatMoment, notice, tag } from '../../base/index.ts';
import type { Tone } from '../../base/index.ts';
import type { Locale } from '../../strings/define-strings.ts';
import type { DueMark } from '../case/due-mark.ts';
import { facts } from '../case/facts.ts';
import { officerStatusTag } from '../case/officer-status-tag.ts';
import type { DeskWords } from './action-words.ts';

export interface CaseHead {
  file: CaseFile;
  t: DeskWords;
  locale: Locale;
  due: DueMark | undefined;
  dueWord: string;
  numberWord: string;
  live: unknown;
  /** Names of the items it waits for. */
  waitsFor: string;
  jump: () => void;
}

/** Who and what, and whether it can move now. */
export const caseHead = ({ file, t, locale, due, dueWord, numberWord, live, waitsFor, jump }: CaseHead): TemplateResult => html`
  <section class="card head" part="head" aria-labelledby="task">
    <div class="head-title"><h2 id="task" tabindex="-1">${file.taskName}</h2><span class="tags">${officerStatusTag(file.status, locale)}${due === undefined ? nothing : tag(due === 'overdue' ? 'danger' : 'warning', dueWord)}</span></div>
    <p class="no"><span>${numberWord} ${file.projectNo}</span>${live}</p>
    ${facts([
      { name: t('applicant'), value: file.applicant.name },
      { name: t('idNumber'), value: file.applicant.maskedIdNumber, numeric: true },
      ...(file.applicant.mobile === undefined ? [] : [{ name: t('mobile'), value: file.applicant.mobile, numeric: true }]),
      ...(file.promiseDate === undefined ? [] : [{ name: t('promise'), value: formatLongDay(file.promiseDate, locale), numeric: true }]),
      { name: t('application'), value: file.applicationId, numeric: true },
    ])}
    ${file.status !== 'waiting' ? nothing : html`<div class="waits">${notice({ tone: 'info', title: t('waiting'), body: t('waitingHow', { names: waitsFor }) })}</div>`}
    ${file.status !== 'correcting' ? nothing : html`<div class="waits">${notice({ tone: 'warning', title: t('correcting'), body: t('correctingHow', { deadline: file.correction === undefined ? '' : formatLongDay(file.correction.deadline, locale) }) })}</div>`}
    ${file.allowedActions.length === 0 ? nothing : html`<p class="jump"><button type="button" class="button primary small" part="jump" @click=${jump}>${t('toActions')}</button></p>`}
  </section>`;

const outcomes: Record<CorrectionOutcome, [Tone, 'correctionCorrected' | 'correctionOverdue' | 'correctionWithdrawn']> = {
  corrected: ['success', 'correctionCorrected'], overdue: ['danger', 'correctionOverdue'], withdrawn: ['neutral', 'correctionWithdrawn'],
};

/** The one-time correction notice 补正告知 of the case. */
export const caseCorrection = (notice: NonNullable<CaseFile['correction']>, t: DeskWords, locale: Locale): TemplateResult => {
  const [tone, word] = notice.outcome === undefined ? (['warning', 'correctionOpen'] as const) : outcomes[notice.outcome];
  return html`
    <section class="card correction" part="correction" aria-labelledby="correction">
      <div class="correction-title"><h3 id="correction">${t('correction')}</h3>${tag(tone, t(word))}</div>
      <p class="correction-meta"><span>${t('correctionNo', { number: notice.noticeNo })}</span><span>${t('correctionDeadline', { day: formatLongDay(notice.deadline, locale) })}</span></p>
      <ul>${notice.items.map((item) => html`<li>${item.label}<span>${item.reason}</span></li>`)}</ul>
    </section>`;
};

/** The result 办理结果 of a finished case. */
export const caseResult = (result: CaseOutcome, granted: boolean, t: DeskWords, locale: Locale): TemplateResult => html`
  <section class="card result ${granted ? '' : 'negative'}" part="result" aria-labelledby="result">
    <h3 id="result">${t('result')}</h3>
    ${facts([
      ...(result.resultCertName === undefined ? [] : [{ name: t('certName'), value: result.resultCertName }]),
      ...(result.resultCertNo === undefined ? [] : [{ name: t('certNo'), value: result.resultCertNo, numeric: true }]),
      { name: t('resultDate'), value: formatMoment(result.resultDate, locale), numeric: true },
      ...(result.resultExplain === undefined ? [] : [{ name: t('explain'), value: result.resultExplain, wide: true }]),
    ])}
  </section>`;
