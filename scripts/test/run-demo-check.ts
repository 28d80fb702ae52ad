import { runTool } from '../run-tool.ts';
import { parseTotals } from './part-result.ts';
import type { PartResult } from './part-result.ts';

/** Starts the demo and walks through its whole story in a browser, without and with servers killed in between. */
export const runDemoCheck = async (): Promise<PartResult> => {
  let passed = 0;
  let failed = 0;
  for (const faults of [[], ['--faults']]) {
    const { status, output } = await runTool('node', ['--conditions=@lianban/source', 'scripts/demo/main.ts', '--check', ...faults], { live: true });
    const totals = parseTotals(output);
    passed += totals?.passed ?? 0;
    failed += totals?.failed || (status === 0 && totals ? 0 : 1);
  }
  return { passed, failed, skipped: [] };
};
