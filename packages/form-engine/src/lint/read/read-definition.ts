import type { JsonPointer } from '@lianban/contract';

import { isObject } from '../../pointers/answer-tree.ts';
import type { LintDraft } from '../lint-finding.ts';
import { maxDepth, parseJsonText } from './parse-json-text.ts';
import type { TextPlace } from './parse-json-text.ts';

/** One file of a bundle's folder, named from there: `bundle.json`, `items/birthCertificate.json`. */
export interface LintFile {
  readonly name: string;
  /** Absent when the file is no UTF-8 text. */
  readonly text?: string;
}

export type Part = Readonly<Record<string, unknown>>;

/** A file that holds one part of the definition. */
export interface LintedPart {
  readonly file: string;
  readonly value: Part;
}

/** What the files say, as far as they can be read. */
export interface LintedDefinition {
  readonly bundle: LintedPart | undefined;
  readonly items: readonly LintedPart[];
  readonly forms: readonly LintedPart[];
  /** File names without folder and ending of items and forms that cannot be read: what they hold is not missing. */
  readonly unread: { readonly items: ReadonlySet<string>; readonly forms: ReadonlySet<string> };
  readonly places: ReadonlyMap<string, ReadonlyMap<JsonPointer, TextPlace>>;
}

/** A draft that knows its place although the file has no pointers, because it could not be read. */
export type FileDraft = LintDraft & { readonly place?: TextPlace };

const maxMegabytes = 5;
const partName = /^(items|forms)\/([^/]+)\.json$/;

/** Files that belong beside a definition. */
const isCompanion = (name: string): boolean => /(^|\/)(readme[^/]*|license|\.[^/]+)$/i.test(name);

/** Reads the files of one bundle; what cannot be read is a finding, and the rest is read all the same. */
export function readDefinition(files: readonly LintFile[]): { definition: LintedDefinition; drafts: FileDraft[] } {
  const drafts: FileDraft[] = [];
  const places = new Map<string, ReadonlyMap<JsonPointer, TextPlace>>();
  const parts = { bundle: [] as LintedPart[], items: [] as LintedPart[], forms: [] as LintedPart[] };
  const unread = { bundle: new Set<string>(), items: new Set<string>(), forms: new Set<string>() };
  for (const file of [...files].sort((left, right) => (left.name < right.name ? -1 : 1))) {
    const { name } = file;
    const [, folder, base = ''] = partName.exec(name) ?? [];
    const kind = name === 'bundle.json' ? 'bundle' : (folder as 'items' | 'forms' | undefined);
    if (kind === undefined) {
      if (!isCompanion(name)) drafts.push({ code: 'lint/unused-file', file: name, pointer: '' });
      continue;
    }
    const read = readPart(file);
    drafts.push(...read.drafts);
    if (read.places) places.set(name, read.places);
    if (read.value) parts[kind].push({ file: name, value: read.value });
    else unread[kind].add(base);
  }
  const [bundle] = parts.bundle;
  if (!bundle && unread.bundle.size === 0) drafts.push({ code: 'lint/no-bundle-file', file: 'bundle.json', pointer: '' });
  return { definition: { bundle, items: parts.items, forms: parts.forms, unread, places }, drafts };
}

interface ReadPart {
  readonly value?: Part;
  readonly places?: ReadonlyMap<JsonPointer, TextPlace>;
  readonly drafts: readonly FileDraft[];
}

function readPart({ name, text }: LintFile): ReadPart {
  const refuse = (draft: Pick<FileDraft, 'code' | 'params' | 'place'>): ReadPart => ({ drafts: [{ file: name, pointer: '', ...draft }] });
  if (text === undefined) return refuse({ code: 'lint/not-utf8' });
  if (text.length > maxMegabytes * 1024 * 1024) return refuse({ code: 'lint/file-too-large', params: { limit: maxMegabytes } });
  const parsed = parseJsonText(text);
  if ('tooDeep' in parsed) return refuse({ code: 'lint/too-deep', params: { limit: maxDepth } });
  if ('found' in parsed) return refuse({ code: 'lint/not-json', params: { found: parsed.found }, place: parsed.place });
  const { value, places, repeated } = parsed;
  const drafts = repeated.map(({ pointer, key, place }): FileDraft => ({ code: 'lint/duplicate-json-key', file: name, pointer, params: { key }, place }));
  if (isObject(value)) return { value: name === 'bundle.json' ? cutLists(value) : value, places, drafts };
  return { places, drafts: [...drafts, { code: 'lint/not-an-object', file: name, pointer: '' }] };
}

/** One more than the longest list of the contract, so that its rule still speaks; what is beyond would be compared with each other by the million. */
const maxEntries = 501;

const cutLists = (value: Part): Part => Object.fromEntries(Object.entries(value).map(([key, list]) => [key, Array.isArray(list) ? list.slice(0, maxEntries) : list]));
