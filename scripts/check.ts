import { runTool } from './run-tool.ts';

/** Everything that can be said about the code without running it. Usage: `pnpm check [generated|layers|types|lint|unused|packages …]`. */
const parts: Readonly<Record<string, readonly [tool: string, ...args: string[]]>> = {
  generated: ['node', '--conditions=@lianban/source', 'scripts/generate/main.ts', '--check'],
  layers: ['node', 'scripts/check-boundaries.ts'],
  types: ['node', 'scripts/typecheck.ts'],
  lint: ['oxlint'],
  unused: ['knip', '--config', 'scripts/lint/knip.json', '--no-config-hints'],
  packages: ['node', 'scripts/check-packages.ts'],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`Failed to check ${unknown.join(', ')}: unknown. Choose from ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

let failed = 0;
for (const [name, [tool, ...args]] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const startedAt = performance.now();
  const { status, output } = await runTool(tool, args);
  if (status !== 0) {
    failed++;
    console.log(output.trimEnd());
  }
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
}
process.exitCode = failed === 0 ? 0 : 1;
