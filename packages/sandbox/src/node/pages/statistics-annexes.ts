import type { Statistics } from '@lianban/contract';
import { html } from 'hono/html';
import type { PageStrings } from '../strings/page-strings.ts';
import { bar, barLegend } from './bar.ts';
import { dataTable } from './data-table.ts';
import type { TableColumn } from './data-table.ts';
import type { Html } from './layout.ts';
import { toPercent } from './to-percent.ts';

type Words = PageStrings['statistics'];
type Department = Statistics['departments'][number];
type CountKey = 'received' | 'accepted' | 'finished' | 'pushedRows' | 'acceptedRows' | 'returnedRows' | 'ratings' | 'satisfied';

const count = (value: number): string => value.toLocaleString('en-US');
const sumOf = (departments: readonly Department[], key: CountKey): number => departments.reduce((sum, department) => sum + department[key], 0);
const mostOf = (departments: readonly Department[], key: CountKey): number => Math.max(0, ...departments.map((department) => department[key]));

const numberColumn = (label: string): TableColumn => ({ label, kind: 'number' });
const indexColumn = (words: Words): TableColumn => ({ label: words.number, kind: 'index' });
const departmentColumn = (words: Words): TableColumn => ({ label: words.department, rowHeader: true });
const barColumn = (words: Words): TableColumn => ({ label: words.chart, kind: 'bar' });

/** 附件1 对接方式. */
export const connectionsAnnex = (words: Words, departments: readonly Department[]): Html =>
  dataTable({
    caption: words.connectionsCaption,
    columns: [indexColumn(words), departmentColumn(words), { label: words.connection }, { label: words.connectionMeans, kind: 'text' }],
    rows: departments.map((department, place) => {
      const [name, means] = words.connections[department.connection];
      return [place + 1, department.deptName, html`<span class="tag">${name}</span>`, means];
    }),
  });

/** 附件2 办件汇聚. */
export const casesAnnex = (words: Words, departments: readonly Department[]): Html => {
  const most = mostOf(departments, 'received');
  return html`${barLegend([
    ['good', words.finished],
    ['main', words.inHandling],
  ])}${dataTable({
    caption: words.casesCaption,
    columns: [indexColumn(words), departmentColumn(words), barColumn(words), numberColumn(words.received), numberColumn(words.accepted), numberColumn(words.finished)],
    rows: departments.map((department, place) => [
      place + 1,
      department.deptName,
      bar(
        [
          { value: department.finished, tone: 'good' },
          { value: Math.max(0, department.received - department.finished), tone: 'main' },
        ],
        most,
      ),
      count(department.received),
      count(department.accepted),
      count(department.finished),
    ]),
    total: ['', words.total, '', count(sumOf(departments, 'received')), count(sumOf(departments, 'accepted')), count(sumOf(departments, 'finished'))],
  })}`;
};

/** 附件3 推送与退回. Departments that do not push say so instead of showing zeroes that look like a failure. */
export const pushAnnex = (words: Words, departments: readonly Department[]): Html => {
  const most = mostOf(departments, 'pushedRows');
  return html`${barLegend([
    ['good', words.pushAccepted],
    ['bad', words.pushReturned],
  ])}${dataTable({
    caption: words.pushCaption,
    columns: [indexColumn(words), departmentColumn(words), barColumn(words), numberColumn(words.pushed), numberColumn(words.pushAccepted), numberColumn(words.pushReturned)],
    rows: departments.map((department, place) =>
      department.connection === 'frontMachine' || department.pushedRows > 0
        ? [
            place + 1,
            department.deptName,
            bar(
              [
                { value: department.acceptedRows, tone: 'good' },
                { value: department.returnedRows, tone: 'bad' },
              ],
              most,
            ),
            count(department.pushedRows),
            count(department.acceptedRows),
            count(department.returnedRows),
          ]
        : [place + 1, department.deptName, html`<span class="soft">${words.noPush}</span>`, '', '', ''],
    ),
    total: ['', words.total, '', count(sumOf(departments, 'pushedRows')), count(sumOf(departments, 'acceptedRows')), count(sumOf(departments, 'returnedRows'))],
  })}`;
};

/** 附件4 好差评. */
export const ratingsAnnex = (words: Words, departments: readonly Department[]): Html =>
  dataTable({
    caption: words.ratingsCaption,
    columns: [indexColumn(words), departmentColumn(words), barColumn(words), numberColumn(words.ratings), numberColumn(words.satisfied)],
    rows: departments.map((department, place) => [
      place + 1,
      department.deptName,
      bar([{ value: department.satisfied, tone: 'good' }], department.ratings),
      count(department.ratings),
      toPercent(department.satisfied, department.ratings) ?? words.none,
    ]),
    total: ['', words.total, '', count(sumOf(departments, 'ratings')), toPercent(sumOf(departments, 'satisfied'), sumOf(departments, 'ratings')) ?? words.none],
  });

/** 附件5 退回数据: which rule, how often, and what repairs it. */
export const returnedAnnex = (words: Words, returnedRows: Statistics['returnedRows']): Html => {
  if (returnedRows.length === 0) return html`<p class="empty">${words.returnedNone}</p>`;
  return dataTable({
    caption: words.returnedCaption,
    columns: [indexColumn(words), departmentColumn(words), { label: words.rule }, numberColumn(words.rows), { label: words.hint, kind: 'text' }],
    rows: returnedRows.map((entry, place) => [place + 1, entry.deptName, html`<code>${entry.ruleId}</code>`, count(entry.count), entry.hint]),
  });
};
