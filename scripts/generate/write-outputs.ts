import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { inRepository } from './contract-folder.ts';

export interface Output {
  readonly path: string;
  readonly text: string;
  /** Where a reader changes what this file says. */
  readonly from: string;
}

const banner = ({ path, from }: Output): string => {
  const line = `Generated from ${from} by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".`;
  return path.endsWith('.md') ? `<!-- ${line} -->\n` : path.endsWith('.json') ? '' : `// ${line}\n`;
};

/** Writes the outputs; with `check` it writes nothing. Returns the paths that differed. */
export const writeOutputs = async (outputs: readonly Output[], { check }: { check: boolean }): Promise<string[]> => {
  const changed: string[] = [];
  for (const output of outputs) {
    const text = banner(output) + output.text;
    const present = await readFile(output.path, 'utf8').catch(() => undefined);
    if (present === text) continue;
    changed.push(relative(inRepository(), output.path));
    if (check) continue;
    await mkdir(dirname(output.path), { recursive: true });
    await writeFile(output.path, text);
  }
  return changed;
};
