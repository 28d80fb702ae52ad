import { readFile, readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { inContract } from './contract-folder.ts';

/** `src/generated/targets/<name>.ts` from `targets/<name>.json`: one module a target, so that a page or command takes only its own. */
export const generateTargetMappings = async (): Promise<Map<string, string>> => {
  const files = (await readdir(inContract('targets'))).filter((file) => file.endsWith('.json')).toSorted();
  const modules = new Map<string, string>();
  for (const file of files) {
    const mapping: unknown = JSON.parse(await readFile(inContract('targets', file), 'utf8'));
    modules.set(basename(file, '.json'), `import type { TargetMapping } from '../types.ts';\n\nexport const mapping: TargetMapping = ${JSON.stringify(mapping, null, 1)};\n`);
  }
  return modules;
};
