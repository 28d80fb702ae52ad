import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseAction, CaseFile } from '@lianban/contract';
import { facts } from '../case/facts.ts';
import type { Fact } from '../case/facts.ts';
import type { DeskWords } from './action-words.ts';

const rows = (t: DeskWords, action: CaseAction): Fact[] => {
  const explain = 'explain' in action && action.explain !== undefined ? [{ name: t(action.action === 'grant' ? 'opinion' : 'reason'), value: action.explain, wide: true }] : [];
  if (action.action !== 'grant') return explain;
  return [
    ...(action.resultCertName === undefined ? [] : [{ name: t('certName'), value: action.resultCertName }]),
    ...(action.resultCertNo === undefined ? [] : [{ name: t('certNo'), value: action.resultCertNo, numeric: true }]),
    ...explain,
  ];
};

/** What an officer reads before a decision goes out. */
export const confirmContent = (t: DeskWords, file: CaseFile, action: CaseAction): TemplateResult => {
  const list = rows(t, action);
  return html`
    <p class="case">${t('confirmCase', { task: file.taskName, applicant: file.applicant.name })}</p>
    ${action.action === 'requestCorrection' ? html`<ul class="list">${action.items.map((item) => html`<li>${item.label}<span>${item.reason}</span></li>`)}</ul>` : list.length === 0 ? nothing : facts(list)}
    <p class="warn">${action.action === 'requestCorrection' ? t('confirmCorrection', { count: action.items.length }) : t('confirmFinal')}</p>`;
};
