import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTargetMapping } from '@lianban/contract/targets';
import { CliError } from '../errors.ts';
import { toMappingTemplate } from './mapping-template.ts';
import { toPackageTemplate, toReadmeTemplate, toTestTemplate } from './text-templates.ts';
import { toVectorsTemplate } from './vectors-template.ts';

const toJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Writes the skeleton of a target into a new or empty folder and returns the names of its files.
 * @throws CliError `cli/folder-not-empty`, `cli/file-unwritable`
 */
export function writeTargetFolder(name: string, folder: string): string[] {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new CliError('cli/folder-not-empty', `Failed to write the target: ${folder} holds files already, and nothing is overwritten. Name another folder with --folder.`, { folder });
  }
  const mapping = toMappingTemplate(name);
  parseTargetMapping(mapping);
  const files = new Map([
    [`${name}.json`, toJson(mapping)],
    [`${name}.vectors.json`, toJson(toVectorsTemplate(name))],
    [`${name}.test.mjs`, toTestTemplate(name)],
    ['package.json', toPackageTemplate(name)],
    ['README.md', toReadmeTemplate(name)],
  ]);
  try {
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of files) writeFileSync(join(folder, file), text, { flag: 'wx' });
  } catch (cause) {
    throw new CliError('cli/file-unwritable', `Failed to write the target into ${folder}: ${(cause as Error).message}. Check the path and the permissions.`, { folder }, { cause });
  }
  return [...files.keys()];
}
