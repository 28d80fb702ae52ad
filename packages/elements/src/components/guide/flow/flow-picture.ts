import { css, html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { color, type } from '../../../tokens/index.ts';
import { headLength } from './flow-node.ts';
import type { FlowEdge, FlowLayout, FlowNode } from './flow-node.ts';

const baseFontPx = 16;
const lineHeight = 22;

const nodePicture = ({ lines, note, x, y, width, height }: FlowNode): SVGTemplateResult => {
  const top = y + (height - (lines.length * lineHeight + 20)) / 2 + 16;
  return svg`
    <g class="flow-node">
      <rect x=${x} y=${y} width=${width} height=${height} rx="10"/>
      ${lines.map((line, index) => svg`<text class="flow-name" x=${x + 14} y=${top + index * lineHeight}>${line}</text>`)}
      <text class="flow-note" x=${x + 14} y=${top + lines.length * lineHeight}>${note}</text>
    </g>`;
};

/**
 * Who waits for whom, drawn. The words beside it say the same, so it is hidden from screen readers. Its size is in em and
 * grows with the text (large print); it shrinks to the room there is.
 */
export const flowPicture = ({ width, height, nodes, edges }: FlowLayout): TemplateResult => html`
  <svg class="flow" part="flow" viewBox="0 0 ${width} ${height}" width="${width / baseFontPx}em" preserveAspectRatio="xMinYMin meet" aria-hidden="true" focusable="false">
    ${edges.map(({ path, tip }) => svg`<path class="flow-edge" d=${path}/><path class="flow-head" d=${head(tip)}/>`)}
    ${nodes.map(nodePicture)}
  </svg>`;

/** Drawn, because a `marker` would need an id that is unique in the page. */
const head = ({ x, y }: FlowEdge['tip']): string => `M${x - headLength - 1} ${y - 5.5}L${x - 1} ${y}L${x - headLength - 1} ${y + 5.5}z`;

export const flowStyles = css`
  .flow { display: block; max-width: 100%; height: auto; margin: 0 auto; }
  .flow-node rect { fill: ${color.surface}; stroke: ${color.primary}; stroke-width: 1.5; }
  .flow-name { fill: ${color.text}; font-size: 16px; font-weight: ${type.bold}; }
  .flow-note { fill: ${color.textSoft}; font-size: 14px; }
  .flow-edge { fill: none; stroke: ${color.primary}; stroke-width: 2; }
  .flow-head { fill: ${color.primary}; }
`;
