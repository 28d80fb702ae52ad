import { createHash } from 'node:crypto';
import type { GateResult } from '../../gate-result.ts';
import { openOutput } from '../open-output.ts';
import { toCount } from '../words.ts';
import { html } from './escape-html.ts';
import { reportStyle } from './report-style.ts';
import { renderColumns, renderFiles, renderFinding, renderFixes, renderHead, renderRules, renderUnchecked } from './report-sections.ts';

/** A page of more rows opens slowly and is read by nobody; Excel and NDJSON hold the rest. */
const shownFindings = 2_000;

const style = `${reportStyle}\n`;
const styleHash = createHash('sha256').update(style).digest('base64');

/** HTML 报告. One page that needs nothing else: no script, no address outside, only its own style. */
export const writeHtmlReport = async (file: string, result: GateResult): Promise<void> => {
  const { findings, errors, warnings } = result;
  const shown = findings.slice(0, shownFindings);
  const output = await openOutput(file);
  await output.write(`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>政务数据推送前校验报告</title><style>${style}</style></head><body><main>
`);
  for (const section of [renderHead(result), renderFiles(result), renderFixes(result), renderRules(result), renderColumns(result)]) if (section) await output.write(`${section.text}\n`);
  if (shown.length > 0) {
    const left = errors + warnings - shown.length;
    const caption = left > 0 ? `前 ${toCount(shown.length)} 处，另有 ${toCount(left)} 处未列出` : `共 ${toCount(shown.length)} 处`;
    await output.write(html`<h2>明细</h2><table class="details"><caption>${caption}</caption><thead><tr><th>级别</th><th>位置</th><th>列</th><th>问题</th><th>处理</th></tr></thead><tbody>
`.text);
    for (const finding of shown) await output.write(renderFinding(finding).text);
    await output.write('</tbody></table>\n');
  }
  const unchecked = renderUnchecked(result);
  if (unchecked) await output.write(`${unchecked.text}\n`);
  await output.write('</main></body></html>\n');
  await output.end();
};
