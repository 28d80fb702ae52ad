/** The home page: hero, facts, catalogue, entrances, accounts, addresses. */
export const homeStyles = `
.hero { background: linear-gradient(120deg, #0a3a78 0%, #0b5cad 58%, #1b70c6 100%); color: var(--white); }
.hero .page { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 48px; align-items: center; padding-top: 64px; padding-bottom: 104px; }
.hero h1 { font-size: 2.5rem; letter-spacing: .02em; }
.hero-tagline { margin-top: 10px; font-size: 1.125rem; color: #d5e6fa; }
.hero-lead { max-width: 38em; margin-top: 18px; color: #eaf2fc; }
.hero-actions { display: flex; flex-wrap: wrap; margin: 26px -6px -6px; }
.hero-actions .button { margin: 6px; background: var(--white); border-color: var(--white); color: var(--blue-900); }
.hero-actions .button:hover { background: var(--blue-100); }
.hero-actions .button-plain { background: transparent; color: var(--white); border-color: #a9c8ec; }
.hero-actions .button-plain:hover { background: rgba(255, 255, 255, .14); color: var(--white); }
.hero-figure { width: 100%; height: auto; display: block; }
.facts { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); margin-top: -52px; padding: 0; }
.facts > div { padding: 24px 28px; border-left: 1px solid var(--line); display: flex; flex-direction: column-reverse; }
.facts > div:first-child { border-left: 0; }
.facts dt { color: var(--ink-soft); font-size: 1rem; }
.facts dd { font-size: 2.125rem; font-weight: 600; line-height: 1.2; color: var(--blue-700); font-variant-numeric: tabular-nums; }
.block { margin-top: 56px; }
.block-head { margin-bottom: 20px; }
.block-head p { margin-top: 4px; color: var(--ink-soft); }
.grid-cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(440px, 1fr)); gap: 20px; }
.bundles { display: grid; gap: 14px; }
.bundle { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; }
.bundle h3 { font-size: 1.25rem; }
.bundle .entry-actions { margin: -6px; flex-direction: row-reverse; }
.entry { display: flex; flex-direction: column; }
.entry h3 { margin-bottom: 4px; }
.entry .soft { flex: 1 0 auto; }
.entry-actions { display: flex; flex-wrap: wrap; align-items: center; margin: 16px -6px -6px; }
.entry-actions > * { margin: 6px; }
.entry-actions .quiet { display: inline-flex; align-items: center; min-height: 48px; padding: 0 6px; }
.address { display: block; color: var(--ink-soft); font-size: 1rem; }
.tag { display: inline-block; padding: 1px 10px; border-radius: 4px; background: var(--blue-50); color: var(--blue-900); font-size: 1rem; white-space: nowrap; }
.entry .tag { margin: 4px 0 6px; }
.addresses li { display: grid; grid-template-columns: minmax(0, 22em) minmax(0, 1fr); gap: 4px 24px; border-top: 1px solid var(--line); }
.addresses li:first-child { border-top: 0; }
.addresses a { display: inline-flex; align-items: center; min-height: 48px; }
.addresses span { align-self: center; color: var(--ink-soft); }
@media (max-width: 960px) {
  .grid-cards { grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); }
}
@media (max-width: 900px) {
  .hero .page { grid-template-columns: minmax(0, 1fr); padding-top: 44px; padding-bottom: 88px; }
  .hero-figure { display: none; }
  .hero h1 { font-size: 2rem; }
  .facts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .facts > div:nth-child(odd) { border-left: 0; }
  .facts > div:nth-child(n + 3) { border-top: 1px solid var(--line); }
}
@media (max-width: 640px) {
  .hero h1 { font-size: 1.75rem; }
  .hero-tagline { font-size: 1rem; }
  .hero-actions .button { width: 100%; }
  .facts > div { padding: 16px; }
  .facts dd { font-size: 1.75rem; }
  .block { margin-top: 40px; }
  .bundle .entry-actions { margin: 12px -6px -6px; flex-direction: row; }
  .grid-cards { grid-template-columns: minmax(0, 1fr); gap: 14px; }
  .entry .tag { margin: 4px 0 6px; }
.addresses li { grid-template-columns: minmax(0, 1fr); padding: 8px 0; }
}
`;
