/** The operations page's one style sheet, served as a file because the page forbids inline styles. */
export const style = `
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #1c2733; background: #f3f6fa; }
header { padding: 16px 24px; color: #fff; background: #0b4f9e; }
header h1 { margin: 0; font-size: 20px; }
header p { margin: 2px 0 0; color: #dbe8f7; }
main { max-width: 1160px; margin: 0 auto; padding: 8px 24px 48px; }
h2 { font-size: 18px; margin: 28px 0 10px; }
.scroll { overflow-x: auto; border-radius: 8px; background: #fff; box-shadow: 0 1px 3px rgba(16, 42, 77, .12); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 10px 14px; text-align: left; border-bottom: 1px solid #e3eaf2; vertical-align: top; }
th { background: #f7f9fc; color: #4a5b6e; font-weight: 600; white-space: nowrap; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
code { font-family: ui-monospace, Consolas, monospace; font-size: 14px; overflow-wrap: anywhere; }
.good { color: #17683a; } .bad { color: #a3231b; font-weight: 600; }
.hint { color: #4a5b6e; }
.empty { padding: 20px; margin: 0; border-radius: 8px; background: #fff; color: #17683a; }
a { color: #0b4f9e; } :focus { outline: 3px solid #f0a30a; outline-offset: 2px; }
@media (max-width: 720px) {
  .stack thead { display: none; } .stack tr, .stack td { display: block; border: 0; } .stack tr { padding: 10px 0; border-bottom: 1px solid #e3eaf2; } .stack td { padding: 3px 14px; }
}
`;
