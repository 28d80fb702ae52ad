import { css } from 'lit';
import { color, control, focus, radius, space } from '../../tokens/index.ts';

export const dateStyles = css`
  .date { display: flex; flex-wrap: wrap; align-items: center; margin-top: -6px; }
  .date > * { margin-top: 6px; }
  .part { display: flex; align-items: center; }
  .part .control { width: 3.6em; padding-left: 6px; padding-right: 6px; text-align: center; }
  .part.year .control { width: 5.2em; }
  .part label { margin: 0 ${space.s} 0 6px; color: ${color.textSoft}; }
  .picker { position: relative; flex: none; display: flex; align-items: center; justify-content: center; width: ${control.height}; height: ${control.height}; border-radius: ${radius.m}; color: ${color.primary}; overflow: hidden; }
  .picker:hover { background: ${color.primarySoft}; }
  .picker input { position: absolute; top: 0; left: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
  .picker input::-webkit-calendar-picker-indicator { position: absolute; top: 0; left: 0; width: 100%; height: 100%; margin: 0; padding: 0; cursor: pointer; }
  .picker input:focus { outline: ${focus.width} solid ${color.focus}; }
  @media (max-width: 380px) { .part label { margin: 0 4px; } .part .control { width: 3em; } .part.year .control { width: 4.4em; } }
`;
