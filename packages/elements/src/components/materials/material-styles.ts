import { css } from 'lit';
import { color, radius, space, type } from '../../tokens/index.ts';

export const materialStyles = css`
  .summary { margin-bottom: ${space.l}; color: ${color.textSoft}; }
  .material { padding: ${space.xl} ${space.l}; border: 1px solid ${color.line}; border-radius: ${radius.l}; background: ${color.surface}; }
  .material + .material, .exempted { margin-top: ${space.l}; }
  .exempt-title { margin: ${space.xxl} 0 0; font-size: ${type.large}; }
  .exempted { display: grid; grid-template-columns: 1fr; grid-gap: ${space.m}; }
  .exempted .material { margin: 0; padding: ${space.l}; }
  .exempt .tag { background: ${color.surface}; }
  .exempt .name { font-size: ${type.base}; }
  .material.exempt { border-color: transparent; background: ${color.successSoft}; }
  .material.invalid { border-color: ${color.danger}; box-shadow: inset 0 0 0 1px ${color.danger}; }
  .head { display: flex; align-items: flex-start; justify-content: space-between; }
  .head .tag { flex: none; margin: 2px 0 0 ${space.m}; }
  .name { font-size: ${type.large}; }
  .used { margin-top: ${space.xs}; color: ${color.textSoft}; font-size: ${type.small}; }
  .explain { margin-top: ${space.s}; color: ${color.textSoft}; }
  .remark { display: flex; margin-top: ${space.m}; padding: ${space.m}; border-radius: ${radius.m}; background: ${color.warningSoft}; color: ${color.warning}; } .remark svg { margin: 0.2em ${space.s} 0 0; }
  .licence { display: flex; margin-top: ${space.m}; color: ${color.success}; }
  .licence svg { margin: 0.15em ${space.s} 0 0; }
  .licence strong { font-weight: ${type.bold}; }
  .licence span span { display: block; color: ${color.textSoft}; font-size: ${type.small}; }
  .files { margin-top: ${space.l}; }
  .file { display: flex; align-items: center; min-height: 64px; padding: ${space.s} ${space.s} ${space.s} ${space.m}; border: 1px solid ${color.line}; border-radius: ${radius.m}; background: ${color.page}; }
  .file + .file { margin-top: ${space.s}; }
  .thumb { flex: none; display: flex; align-items: center; justify-content: center; width: 44px; height: 44px; margin-inline-end: ${space.m}; border-radius: ${radius.s}; background: ${color.primarySoft}; color: ${color.primary}; overflow: hidden; }
  .thumb img { width: 100%; height: 100%; object-fit: cover; }
  .about { flex: 1; min-width: 0; }
  .file-name { font-weight: ${type.medium}; line-height: 1.4; word-break: break-all; }
  .file-state { display: block; color: ${color.textSoft}; font-size: ${type.small}; line-height: 1.5; }
  .file.failed { flex-wrap: wrap; justify-content: flex-end; } .file.failed .about { flex-basis: calc(100% - 72px); }
  @media (min-width: 600px) { .file.failed { flex-wrap: nowrap; } .file.failed .about { flex-basis: auto; } }
  .file.failed .thumb, .file.refused .thumb { background: ${color.dangerSoft}; color: ${color.danger}; }
  .file.failed .file-state, .file.refused .file-state { color: ${color.danger}; }
  progress { display: block; width: 100%; height: 6px; margin-top: 6px; border: 0; border-radius: ${radius.pill}; background: ${color.line}; overflow: hidden; -webkit-appearance: none; appearance: none; }
  progress::-webkit-progress-bar { background: ${color.line}; }
  progress::-webkit-progress-value { background: ${color.primary}; transition: width 0.2s; }
  progress::-moz-progress-bar { background: ${color.primary}; }
  .give { margin-top: ${space.l}; padding: ${space.l}; border: 1px dashed ${color.lineStrong}; border-radius: ${radius.m}; text-align: center; transition: background-color 0.15s, border-color 0.15s; }
  .give.over { border-color: ${color.primary}; background: ${color.primarySoft}; }
  .give .rule { margin-top: ${space.s}; color: ${color.textSoft}; font-size: ${type.small}; }
  .give .drop { display: none; }
  @media (hover: hover) and (min-width: 720px) { .give .drop { display: inline; margin-inline-start: ${space.m}; color: ${color.textSoft}; font-size: ${type.small}; } }
  .later { margin-top: ${space.s}; }
  .later-note { display: flex; align-items: center; flex-wrap: wrap; margin-top: ${space.m}; color: ${color.warning}; }
  .error { display: flex; margin-top: ${space.m}; color: ${color.danger}; font-weight: ${type.medium}; }
  .error svg { margin: 0.15em ${space.s} 0 0; }
  .give.more { padding: 0; border: 0; text-align: start; }
  @media (min-width: 600px) { .material { padding: ${space.xl}; } }
  @media (min-width: 960px) { .exempted { grid-template-columns: 1fr 1fr; } }
`;
