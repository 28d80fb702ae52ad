/** The bulletin: title, figures, tables that turn into cards on a narrow screen, bars. */
export const statisticsStyles = `
.bulletin-head { padding: 48px 0 8px; text-align: center; }
.bulletin-head h1 { font-size: 1.875rem; color: var(--blue-950); }
.bulletin-head p { margin-top: 8px; color: var(--ink-soft); }
.bulletin-head::after { content: ""; display: block; width: 96px; height: 4px; margin: 22px auto 0; background: var(--blue-700); border-radius: 2px; }
.figures { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 16px; margin-top: 28px; }
.figures > div { display: flex; flex-direction: column-reverse; padding: 20px 24px; }
.figures dt { color: var(--ink-soft); font-size: 1rem; }
.figures dd { font-size: 2rem; font-weight: 600; line-height: 1.25; color: var(--blue-700); font-variant-numeric: tabular-nums; }
.annex { margin-top: 28px; }
.annex h2 { margin-bottom: 16px; }
.table { display: table; width: 100%; border-collapse: collapse; line-height: 1.55; }
.table th, .table td { padding: 13px 14px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: middle; }
.table thead th { background: var(--blue-50); color: var(--blue-950); font-weight: 600; white-space: nowrap; border-bottom: 2px solid #b9d2ec; }
.table tbody th { font-weight: 600; white-space: nowrap; }
.table .num { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.table tfoot th, .table tfoot td { border-bottom: 0; font-weight: 600; background: #f8fafc; }
.table .bar-cell { width: 30%; min-width: 150px; }
.bar { display: block; width: 100%; height: 12px; border-radius: 3px; }
.bar-track { fill: #e6edf5; } .bar-main { fill: var(--blue-700); } .bar-good { fill: var(--green-700); } .bar-bad { fill: #c8442f; }
.bar-note { display: block; margin-top: 2px; color: var(--ink-soft); font-size: 1rem; }
.legend { display: flex; flex-wrap: wrap; margin: -6px -10px 12px; color: var(--ink-soft); font-size: 1rem; }
.legend li { display: flex; align-items: center; margin: 2px 10px; }
.legend svg { width: 14px; height: 14px; margin-right: 8px; border-radius: 3px; }
.empty { padding: 20px; border: 1px dashed var(--line-strong); border-radius: 8px; color: var(--ink-soft); text-align: center; }
.notes { margin-top: 28px; color: var(--ink-soft); }
.notes h2 { font-size: 1.0625rem; margin-bottom: 4px; color: var(--ink); }
.notes ol { list-style: decimal; padding-left: 1.4em; }
@media (max-width: 900px) {
  .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .table .index { display: none; }
  .table th, .table td { padding: 12px 9px; }
  .table thead th, .table tbody th { white-space: normal; }
  .table .bar-cell { width: 24%; min-width: 96px; }
}
@media (max-width: 700px) {
  .table, .table tbody, .table tfoot { display: block; }
  .table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); }
  .table tr { display: block; padding: 14px 16px; border: 1px solid var(--line); border-radius: 8px; }
  .table tbody tr + tr, .table tfoot tr { margin-top: 12px; }
  .table tbody th, .table tbody td, .table tfoot th, .table tfoot td { display: flex; justify-content: space-between; align-items: baseline; padding: 5px 0; border: 0; background: transparent; white-space: normal; text-align: right; }
  .table tbody th, .table tfoot th { padding-bottom: 8px; font-size: 1.125rem; text-align: left; }
  .table tfoot tr { background: var(--blue-50); }
  .table td::before { content: attr(data-label); flex: none; margin-right: 20px; color: var(--ink-soft); text-align: left; font-weight: 400; }
  .table .wide { display: block; text-align: left; }
  .table .wide::before { display: block; margin: 0; }
  .table tbody .bar-cell { display: block; width: auto; text-align: left; }
  .table .bar-cell::before { display: none; }
  .table tbody .index, .table tfoot .index, .table tfoot .bar-cell, .table tbody .blank { display: none; }
}
@media (max-width: 640px) {
  .bulletin-head { padding-top: 28px; }
  .bulletin-head h1 { font-size: 1.375rem; }
  .figures { gap: 10px; }
  .figures > div { padding: 14px 16px; }
  .figures dd { font-size: 1.625rem; }
}
`;
