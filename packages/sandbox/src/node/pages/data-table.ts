import { html } from 'hono/html';
import type { Html } from './layout.ts';

export interface TableColumn {
  readonly label: string;
  /** `number` aligns right, `index` disappears on a narrow screen, `bar` and `text` take a line of their own there. */
  readonly kind?: 'number' | 'index' | 'bar' | 'text';
  /** This column names the row. */
  readonly rowHeader?: boolean;
}

export interface DataTableOptions {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly unknown[])[];
  readonly total?: readonly unknown[];
}

const classes: Readonly<Record<NonNullable<TableColumn['kind']>, string>> = {
  number: 'num',
  index: 'num index',
  bar: 'bar-cell',
  text: 'wide',
};

const cell = (column: TableColumn, value: unknown): Html => {
  const className = `${column.kind ? classes[column.kind] : ''}${value === '' ? ' blank' : ''}`;
  return column.rowHeader
    ? html`<th scope="row" role="rowheader" class="${className}">${value}</th>`
    : html`<td role="cell" class="${className}" data-label="${column.label}">${value}</td>`;
};

const row = (columns: readonly TableColumn[], values: readonly unknown[]): Html =>
  html`<tr role="row">${columns.map((column, place) => cell(column, values[place] ?? ''))}</tr>`;

/**
 * A table that becomes a list of cards on a narrow screen. The roles are written out because `display: block` takes the
 * table semantics away in the browsers this has to serve.
 */
export const dataTable = ({ caption, columns, rows, total }: DataTableOptions): Html => html`<table class="table" role="table">
<caption class="visually-hidden">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th scope="col" role="columnheader" class="${column.kind ? classes[column.kind] : ''}">${column.label}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((values) => row(columns, values))}</tbody>
${total ? html`<tfoot role="rowgroup">${row(columns, total)}</tfoot>` : ''}
</table>`;
