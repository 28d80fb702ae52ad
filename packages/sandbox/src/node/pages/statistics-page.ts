import type { Statistics } from '@lianban/contract';
import { html } from 'hono/html';
import { fillIn } from '../strings/page-strings.ts';
import { layout } from './layout.ts';
import type { Html } from './layout.ts';
import type { PageContext } from './page-context.ts';
import { casesAnnex, connectionsAnnex, pushAnnex, ratingsAnnex, returnedAnnex } from './statistics-annexes.ts';
import { toPercent } from './to-percent.ts';

export interface StatisticsPageOptions {
  readonly context: PageContext;
  readonly statistics: Statistics;
}

const annex = (title: string, body: Html): Html => html`<section class="card annex"><h2>${title}</h2>${body}</section>`;

/** Moment as the bulletin prints it: `2026年11月22日 10:05`, in the platform's own time zone. */
const printedMoment = (isoTime: string, language: string): string =>
  new Intl.DateTimeFormat(language, {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(isoTime));

/** 统计通报页, after the annexes of the provincial bulletins: public, counts only. */
export const statisticsPage = ({ context, statistics }: StatisticsPageOptions): Html => {
  const words = context.strings.statistics;
  const { totals, departments } = statistics;
  const satisfied = departments.reduce((sum, department) => sum + department.satisfied, 0);
  const ratings = departments.reduce((sum, department) => sum + department.ratings, 0);
  const figures: readonly (readonly [string, string])[] = [
    [words.applications, totals.applications.toLocaleString('en-US')],
    [words.cases, totals.cases.toLocaleString('en-US')],
    [words.ratings, totals.ratings.toLocaleString('en-US')],
    [words.satisfied, toPercent(satisfied, ratings) ?? words.none],
  ];
  return layout({
    context,
    title: words.title,
    current: 'statistics',
    body: html`<div class="page">
<div class="bulletin-head"><h1>${words.title}</h1>
<p>${words.documentLine}</p><p>${fillIn(words.generatedAt, { time: printedMoment(statistics.generatedAt, context.language) })}</p></div>
<dl class="figures">${figures.map(([name, value]) => html`<div class="card"><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${annex(words.connectionsTitle, connectionsAnnex(words, departments))}
${annex(words.casesTitle, casesAnnex(words, departments))}
${annex(words.pushTitle, pushAnnex(words, departments))}
${annex(words.ratingsTitle, ratingsAnnex(words, departments))}
${annex(words.returnedTitle, returnedAnnex(words, statistics.returnedRows))}
<section class="notes"><h2>${words.notes}</h2><ol>${words.noteList.map((note) => html`<li>${note}</li>`)}</ol></section>
</div>`,
  });
};
