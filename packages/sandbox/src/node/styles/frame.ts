/** Header, training ribbon, footer: the frame every page shares. */
export const frameStyles = `
.skip-link { position: absolute; left: -9999px; top: 0; z-index: 2; padding: 12px 20px; background: var(--white); }
.skip-link:focus { left: 8px; top: 8px; }
.ribbon { background: var(--amber-50); color: var(--amber-800); border-bottom: 1px solid #f0d48a; font-size: 1rem; line-height: 1.5; }
.ribbon .page { padding-top: 7px; padding-bottom: 7px; }
.site-header { background: var(--white); border-bottom: 3px solid var(--blue-700); }
.site-header .page { display: flex; align-items: center; justify-content: space-between; flex-wrap: wrap; min-height: 84px; }
.brand { display: flex; align-items: center; min-height: 48px; margin: 10px 24px 10px 0; color: var(--ink); text-decoration: none; }
.brand:hover { color: var(--ink); }
.brand-mark { flex: none; width: 46px; height: 46px; margin-right: 14px; }
.brand-province { display: block; font-size: 1.25rem; font-weight: 600; line-height: 1.3; color: var(--blue-900); }
.brand-name { display: block; font-size: 1rem; line-height: 1.4; color: var(--ink-soft); }
.site-nav { display: flex; flex-wrap: wrap; align-items: center; margin: 0 -14px; }
.site-nav li { display: flex; align-items: center; }
.site-nav a {
  display: inline-flex; align-items: center; min-height: 48px; padding: 0 14px; color: var(--ink); text-decoration: none;
  border-bottom: 3px solid transparent; border-top: 3px solid transparent;
}
.site-nav a:hover { color: var(--blue-700); }
.site-nav a[aria-current="page"] { color: var(--blue-700); font-weight: 600; border-bottom-color: var(--blue-700); }
.site-nav .person { padding: 0 14px; color: var(--ink-soft); }
.site-nav .language { color: var(--ink-soft); }
.site-footer { flex: none; margin-top: 72px; padding: 28px 0; background: var(--blue-950); color: #d5e2f2; font-size: 1rem; }
.site-footer p + p { margin-top: 4px; color: #b4c6dc; }
.message { max-width: 720px; margin: 56px auto 0; }
.message h1 { margin-bottom: 12px; }
.message p + p { margin-top: 8px; }
.message .actions { display: flex; flex-wrap: wrap; margin: 20px -6px -6px; }
.message .actions > * { margin: 6px; }
@media (max-width: 640px) {
  .site-header .page { min-height: 0; padding-top: 4px; }
  .brand { margin: 6px 0 0; }
  .brand-mark { width: 38px; height: 38px; margin-right: 10px; }
  .brand-province { font-size: 1.125rem; }
  .site-nav { width: calc(100% + 20px); margin: 0 -10px; }
  .site-nav a, .site-nav .person { padding: 0 10px; }
  .site-footer { margin-top: 48px; }
  .message { margin-top: 28px; }
}
`;
