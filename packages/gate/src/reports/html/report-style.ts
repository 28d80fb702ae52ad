/** Black on white, one blue, borders instead of shadows: it is printed and filed. */
export const reportStyle = `
:root{--ink:#1a1a1a;--soft:#555;--line:#c9ced6;--head:#1f4e79;--pale:#f3f6fa;--bad:#b3261e;--warn:#8a5a00;--good:#1b6b3a}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:var(--ink);font:16px/1.6 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif}
main{max-width:1180px;margin:0 auto;padding:24px 20px 48px}
header{border-bottom:3px solid var(--head);padding-bottom:12px}
h1{font-size:26px;line-height:1.3;margin:0;color:var(--head)}
header p{margin:4px 0 0;color:var(--soft)}
h2{font-size:20px;margin:36px 0 10px;color:var(--head)}
.verdict{margin:20px 0 0;padding:14px 18px;border:2px solid;border-left-width:8px;font-size:20px;font-weight:700}
.verdict.bad{color:var(--bad)}.verdict.warn{color:var(--warn)}.verdict.good{color:var(--good)}
dl{display:grid;grid-template-columns:repeat(6,1fr);gap:0;margin:20px 0 0;border:1px solid var(--line);border-width:1px 0 0 1px}
dl div{padding:10px 14px;border:1px solid var(--line);border-width:0 1px 1px 0}
dt{color:var(--soft);font-size:14px}dd{margin:0;font-size:22px;font-weight:700;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:15px}
caption{text-align:left;color:var(--soft);padding:0 0 6px}
th,td{border:1px solid var(--line);padding:7px 9px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:var(--pale);white-space:nowrap;font-weight:600}
td.number,th.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
td.short,.state span{white-space:nowrap}td strong{font-weight:600}
ul{margin:8px 0 0;padding-left:1.4em}
code{font:14px/1.5 Consolas,"Noto Sans Mono CJK SC",monospace;color:var(--soft);overflow-wrap:anywhere;white-space:pre-wrap}
.bar{display:block;width:100%;min-width:90px;height:12px}
.bar rect{fill:var(--bad)}.bar.warning rect{fill:#c98a00}.bar .ground{fill:#e6eaf0}
.error{color:var(--bad);font-weight:600}.warning{color:var(--warn);font-weight:600}.passed{color:var(--good);font-weight:600}
@media (min-width:801px){.details th:nth-child(2){width:32%}.details th:nth-child(3){width:15%}}
.note{color:var(--soft);margin:8px 0 0}
.hint{color:var(--ink)}
@media (max-width:800px){
main{padding:16px 12px 40px}dl{grid-template-columns:repeat(3,1fr)}h1{font-size:22px}.verdict{font-size:18px}
.details thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.details tr{display:block;border:1px solid var(--line);margin:0 0 12px;padding:6px 0}
.details td{display:grid;grid-template-columns:5.2em 1fr;border:0;padding:3px 10px}
.details td::before{content:attr(data-title);color:var(--soft)}
.details td:empty{display:none}
}
@media (max-width:560px){.compare{display:none}.files td:first-child{min-width:12em}dl{grid-template-columns:repeat(2,1fr)}}
@media print{
@page{size:A4 landscape;margin:14mm}
body{font-size:11pt}main{max-width:none;padding:0}table{font-size:9.5pt}
thead{display:table-header-group}tr{break-inside:avoid}h2{break-after:avoid}.scroll{overflow:visible}
.verdict,.bar,th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;
