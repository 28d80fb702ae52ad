import type { Entity } from './load-schemas.ts';

type Labels = Record<string, { zh: string; en: string }>;

const toKey = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const toSuffix = (locale: 'zh' | 'en'): string => (locale === 'zh' ? 'Zh' : 'En');

/** `src/generated/labels.ts`: what a person reads for every code, from `x-labels` of `schemas/codes`. Each list is a constant of its own: a page that shows one does not load all. */
export const generateLabels = (entities: readonly Entity[]): string => {
  const lists = entities.filter((entity) => entity.folder === 'codes');
  const toLists = (locale: 'zh' | 'en'): string =>
    lists
      .map(({ name, schema }) => {
        const entries = Object.entries(schema['x-labels'] as Labels).map(([code, label]) => `  ${JSON.stringify(code)}: ${JSON.stringify(label[locale])},`);
        return `export const ${toKey(name)}${toSuffix(locale)}: Readonly<Record<${name}, string>> = {\n${entries.join('\n')}\n};`;
      })
      .join('\n');
  const toTable = (locale: 'zh' | 'en'): string => lists.map(({ name }) => `  ${toKey(name)}: ${toKey(name)}${toSuffix(locale)},`).join('\n');
  const shape = lists.map(({ name }) => `  readonly ${toKey(name)}: Readonly<Record<${name}, string>>;`).join('\n');
  return [
    `import type { ${lists.map(({ name }) => name).join(', ')} } from './types.ts';`,
    `/** The name of every code, by code list. 代码名称 */\nexport interface CodeLabels {\n${shape}\n}`,
    toLists('zh'),
    toLists('en'),
    `/** 中文名称. */\nexport const labels: CodeLabels = {\n${toTable('zh')}\n};`,
    `/** English names. */\nexport const labelsEn: CodeLabels = {\n${toTable('en')}\n};\n`,
  ].join('\n\n');
};
