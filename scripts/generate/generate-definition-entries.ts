import { readFile, readdir } from 'node:fs/promises';
import { inContract } from './contract-folder.ts';

interface DefinitionFolder {
  /** Name of the folder and `bundleCode`, for example `business-opening`. */
  readonly key: string;
  /** Files of `items/` and `forms/` without extension, in the order of the bundle's members. */
  readonly items: readonly string[];
  readonly forms: readonly string[];
}

const listNames = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length)).toSorted();

const readFolder = async (key: string): Promise<DefinitionFolder | undefined> => {
  const text = await readFile(inContract('definitions', key, 'bundle.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { members } = JSON.parse(text) as { members: { itemKey: string }[] };
  const place = (name: string): number => members.findIndex(({ itemKey }) => itemKey === name);
  const inOrder = async (part: string): Promise<string[]> => (await listNames(inContract('definitions', key, part))).toSorted((left, right) => place(left) - place(right));
  return { key, items: await inOrder('items'), forms: await inOrder('forms') };
};

/** Every folder of `definitions/` that holds a bundle. */
export const listDefinitionFolders = async (): Promise<DefinitionFolder[]> => {
  const folders = await Promise.all((await readdir(inContract('definitions'))).toSorted().map(readFolder));
  return folders.filter((folder) => folder !== undefined);
};

const toImport = (name: string, path: string): string => `import ${name} from '../../../definitions/${path}.json' with { type: 'json' };`;

/** `src/generated/definitions/<key>.ts`: the files of one folder joined as the catalogue returns them. */
export const generateDefinition = ({ key, items, forms }: DefinitionFolder): string =>
  [
    "import type { BundleDefinition } from '../types.ts';",
    '',
    toImport('bundle', `${key}/bundle`),
    ...items.map((name) => toImport(`${name}Item`, `${key}/items/${name}`)),
    ...forms.map((name) => toImport(`${name}Form`, `${key}/forms/${name}`)),
    '',
    `const joined: unknown = { bundle, items: [${items.map((name) => `${name}Item`).join(', ')}], forms: [${forms.map((name) => `${name}Form`).join(', ')}] };`,
    '',
    'export const definition = joined as BundleDefinition;',
    '',
  ].join('\n');

/** `src/generated/definition-loaders.ts`: each definition is loaded when it is asked for. */
export const generateDefinitionLoaders = (folders: readonly DefinitionFolder[]): string =>
  [
    "import type { BundleDefinition } from './types.ts';",
    '',
    'export const definitionLoaders = {',
    ...folders.map(({ key }) => `  '${key}': async (): Promise<BundleDefinition> => (await import('./definitions/${key}.ts')).definition,`),
    '};',
    '',
  ].join('\n');
