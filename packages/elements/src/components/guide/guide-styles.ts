import { css } from 'lit';
import { color, radius, space, type } from '../../tokens/index.ts';

/** Styles of `<lianban-guide>`, on screen and on paper. */
export const guideStyles = css`
  .hero { padding: ${space.xl} ${space.l}; border-radius: ${radius.l}; background: linear-gradient(135deg, ${color.primaryStrong}, ${color.primary}); color: ${color.onPrimary}; }
  .kicker { font-size: ${type.small}; letter-spacing: 0.12em; }
  h2 { margin-top: ${space.xs}; font-size: ${type.display}; }
  .once { margin-top: ${space.s}; font-size: ${type.large}; font-weight: ${type.medium}; }
  .notice-text { max-width: 46em; margin-top: ${space.l}; line-height: 1.75; }
  .hero .buttons { margin-top: ${space.xl}; }
  .hero slot { display: block; }
  .hero .button { border-color: ${color.onPrimary}; background: transparent; color: ${color.onPrimary}; }
  .hero .button:hover { background: ${color.onPrimary}; color: ${color.primary}; }
  .key-facts { display: grid; grid-template-columns: 1fr 1fr; grid-gap: 1px; margin-top: ${space.l}; overflow: hidden; border: 1px solid ${color.line}; border-radius: ${radius.l}; background: ${color.line}; }
  .key-facts div { padding: ${space.l} ${space.s}; background: ${color.surface}; text-align: center; }
  .key-facts dt { color: ${color.textSoft}; font-size: ${type.small}; }
  .key-facts dd { word-break: keep-all; margin: 2px 0 0; color: ${color.primary}; font-size: ${type.title}; font-weight: ${type.bold}; }
  .part { margin-top: ${space.l}; }
  h3 { display: flex; align-items: center; margin-bottom: ${space.m}; font-size: ${type.title}; }
  h3::before { content: ''; flex: none; align-self: stretch; width: 4px; margin-inline-end: ${space.m}; border-radius: ${radius.pill}; background: ${color.primary}; }
  h4 { font-size: ${type.large}; }
  .how { max-width: 48em; margin-bottom: ${space.l}; color: ${color.textSoft}; }
  .conditions li { display: flex; align-items: flex-start; padding: ${space.s} 0; }
  .conditions svg { margin: 3px ${space.m} 0 0; color: ${color.success}; }
  .scenario fieldset + fieldset { margin-top: ${space.l}; }
  .scenario legend { margin-bottom: ${space.s}; font-weight: ${type.medium}; }
  .chips { display: flex; flex-wrap: wrap; margin: calc(-1 * ${space.s}) 0 0 calc(-1 * ${space.s}); }
  .chip { position: relative; display: inline-flex; align-items: center; min-height: 44px; margin: ${space.s} 0 0 ${space.s}; padding: 0 ${space.l}; border: 1px solid ${color.lineStrong}; border-radius: ${radius.pill}; background: ${color.surface}; cursor: pointer; }
  .chip:hover { border-color: ${color.primary}; }
  .chip input { position: absolute; width: 1px; height: 1px; margin: 0; opacity: 0; }
  .chip svg { display: none; width: 16px; height: 16px; margin-inline-end: ${space.xs}; }
  .chip.on { border-color: ${color.primary}; background: ${color.primary}; color: ${color.onPrimary}; font-weight: ${type.medium}; }
  .chip.on svg { display: block; }
  .chip input:focus ~ .ring { position: absolute; top: -4px; right: -4px; bottom: -4px; left: -4px; border: 3px solid ${color.focus}; border-radius: ${radius.pill}; pointer-events: none; }
  .items > li { padding: ${space.l} 0; }
  .items > li + li { border-top: 1px solid ${color.line}; }
  .item-title { display: flex; flex-wrap: wrap; align-items: center; }
  .item-title h4 { margin-inline-end: ${space.m}; }
  .item-title .tag, .material-title .tag { margin: 2px ${space.s} 2px 0; }
  .items .facts { margin-top: ${space.m}; }
  .wait { display: flex; align-items: flex-start; margin-top: ${space.m}; color: ${color.textSoft}; }
  .wait svg { margin: 3px ${space.s} 0 0; color: ${color.primary}; }
  details { margin-top: ${space.s}; }
  summary { display: flex; align-items: center; min-height: 44px; color: ${color.primary}; font-weight: ${type.medium}; cursor: pointer; list-style: none; }
  summary::-webkit-details-marker { display: none; }
  summary svg { width: 16px; height: 16px; margin-inline-end: ${space.s}; transition: transform 0.15s; }
  details[open] summary svg { transform: rotate(90deg); }
  details .facts { padding: ${space.l}; border-radius: ${radius.m}; background: ${color.page}; }
  .flow-box { overflow-x: auto; padding: ${space.l}; border-radius: ${radius.m}; background: ${color.page}; }
  .materials { display: grid; grid-template-columns: minmax(0, 1fr); grid-gap: ${space.m}; }
  .materials li { padding: ${space.l}; border: 1px solid ${color.line}; border-radius: ${radius.m}; }
  .material-title { display: flex; flex-wrap: wrap; align-items: center; }
  .material-title h4 { margin-inline-end: ${space.m}; font-size: ${type.base}; }
  .materials p { margin-top: ${space.s}; }
  .materials .small { color: ${color.textSoft}; font-size: ${type.small}; }
  .exempt { display: flex; align-items: flex-start; color: ${color.success}; font-weight: ${type.medium}; }
  .exempt svg { margin: 3px ${space.s} 0 0; }
  .results { margin-top: ${space.l}; }
  .results ul { display: flex; flex-wrap: wrap; margin: ${space.s} 0 0 calc(-1 * ${space.s}); }
  .results li { display: flex; align-items: center; margin: ${space.s} 0 0 ${space.s}; padding: ${space.s} ${space.l}; border-radius: ${radius.m}; background: ${color.primarySoft}; color: ${color.primary}; font-weight: ${type.medium}; }
  .results svg { margin-inline-end: ${space.s}; }
  .phone { font-family: ${type.numeric}; font-size: ${type.large}; font-weight: ${type.bold}; font-variant-numeric: tabular-nums; }
  .faq details { margin: 0; border-bottom: 1px solid ${color.line}; }
  .faq summary { padding: ${space.m} 0; color: ${color.text}; font-weight: ${type.bold}; }
  .faq details p { padding: 0 0 ${space.l} 24px; color: ${color.textSoft}; line-height: 1.75; }
  .sources { padding: ${space.m} 0 0; color: ${color.textSoft}; font-size: ${type.small}; }
  .sources li { padding: ${space.s} 0; }
  .sources .tag { margin-inline-start: ${space.s}; }
  @media (min-width: 600px) { .hero { padding: ${space.xxl}; } .key-facts { grid-template-columns: repeat(4, 1fr); } .part { margin-top: ${space.xl}; } }
  .wide .materials { grid-template-columns: 1fr 1fr; }
  @media print {
    :host { font-size: 11pt !important; }
    .hero { padding: 0 0 ${space.l}; border-radius: 0; border-bottom: 2pt solid currentColor; background: none; color: ${color.text}; }
    .actions, .scenario, summary svg { display: none; }
    .card, .part { break-inside: auto; padding: ${space.m} 0; border: 0; border-radius: 0; box-shadow: none; }
    .materials li, .items > li, .flow-box, .key-facts { break-inside: avoid; }
    .flow-box, details .facts { padding: 0; background: none; }
  }
`;
