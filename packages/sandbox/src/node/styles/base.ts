/**
 * Tokens and plain elements. Written for Chromium 80: no flex gap, no :focus-visible, no inset, no :is().
 * Spacing between flex children is therefore margin, between grid children `gap`.
 */
export const baseStyles = `
:root {
  --blue-950: #08274f;
  --blue-900: #0a3a78;
  --blue-700: #0b5cad;
  --blue-600: #1b70c6;
  --blue-100: #dbe9f8;
  --blue-50: #f0f6fc;
  --ink: #1c2733;
  --ink-soft: #4b5a6a;
  --line: #d8e0e9;
  --line-strong: #8796a6;
  --ground: #f3f6fa;
  --white: #ffffff;
  --green-700: #1a7346;
  --amber-50: #fff7e6;
  --amber-800: #7a4a00;
  --red-50: #fdf0ee;
  --red-700: #b3261e;
  --radius: 10px;
  --shadow: 0 1px 2px rgba(10, 44, 88, .06), 0 6px 20px rgba(10, 44, 88, .06);
  --page: 1160px;
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 24px; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column;
  background: var(--ground); color: var(--ink);
  font: 400 1.0625rem/1.75 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
  overflow-wrap: break-word;
}
main { flex: 1 0 auto; }
h1, h2, h3, p, ul, ol, dl, dd, fieldset, figure { margin: 0; padding: 0; }
h1, h2, h3 { line-height: 1.35; font-weight: 600; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.375rem; }
h3 { font-size: 1.125rem; }
ul, ol { list-style: none; }
fieldset { border: 0; min-width: 0; }
a { color: var(--blue-700); text-underline-offset: 3px; }
a:hover { color: var(--blue-900); }
code { font: 0.9375em/1.5 "SFMono-Regular", Consolas, "Noto Sans Mono CJK SC", monospace; overflow-wrap: break-word; }
a:focus, button:focus, input:focus, [tabindex]:focus { outline: 3px solid #f5a623; outline-offset: 2px; }
main:focus { outline: none; }
.page { width: 100%; max-width: var(--page); margin: 0 auto; padding: 0 24px; }
.soft { color: var(--ink-soft); }
.visually-hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap;
}
.card { background: var(--white); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow); padding: 24px; }
.button {
  display: inline-flex; align-items: center; justify-content: center; min-height: 48px; padding: 10px 28px;
  border: 1px solid var(--blue-700); border-radius: 8px; background: var(--blue-700); color: var(--white);
  font: inherit; font-weight: 600; line-height: 1.4; text-align: center; text-decoration: none; cursor: pointer;
}
.button:hover { background: var(--blue-900); border-color: var(--blue-900); color: var(--white); }
.button-plain { background: var(--white); color: var(--blue-700); }
.button-plain:hover { background: var(--blue-50); color: var(--blue-900); }
.notice { padding: 14px 18px; border-radius: 8px; border: 1px solid #f0d48a; background: var(--amber-50); color: var(--amber-800); }
.notice-info { border-color: #b9d2ec; background: var(--blue-50); color: var(--blue-950); }
.notice-error { border-color: #efb8b2; background: var(--red-50); color: #7d1a14; }
.notice-error strong { display: block; }
@media (max-width: 640px) {
  .page { padding: 0 16px; }
  .card { padding: 20px 16px; }
  h1 { font-size: 1.5rem; }
  h2 { font-size: 1.25rem; }
}
@media print { .site-header, .site-footer, .skip-link { display: none; } body { background: var(--white); } }
`;
