import type { BundleDefinition } from '@lianban/contract';

import type { LintFile } from './read/read-definition.ts';

const toText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** A definition held in memory as the files of a bundle's folder, to lint or to save it. */
export const toBundleFiles = ({ bundle, items, forms }: BundleDefinition): LintFile[] => [
  { name: 'bundle.json', text: toText(bundle) },
  ...items.map((item) => ({ name: `items/${item.itemKey}.json`, text: toText(item) })),
  ...forms.map((form) => ({ name: `forms/${form.itemKey}.json`, text: toText(form) })),
];
