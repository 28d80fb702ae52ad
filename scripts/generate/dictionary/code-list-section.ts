import type { Entity } from '../load-schemas.ts';
import { expandWire } from '../expand-wire.ts';
import type { Wire } from '../expand-wire.ts';
import { toKebabCase } from '../kebab-case.ts';
import { cell, splitTitle, table } from './markdown.ts';
import { wordConfidence } from './word-confidence.ts';

type Digits = Readonly<Record<string, string | null>>;

/** One code list with its names and the digit of each target; – where a target has no counterpart. */
export const codeListSection = ({ name, schema }: Entity): string[] => {
  const { zh, en } = splitTitle(schema['title']);
  const labels = schema['x-labels'] as Readonly<Record<string, { zh: string; en: string }>>;
  const wire = Object.entries((schema['x-wire'] ?? {}) as Readonly<Record<string, Wire>>)
    .filter(([, digits]) => digits !== null)
    .map(([target, digits]): [string, Digits] => [target, Object.fromEntries(expandWire(schema['enum'] as string[], digits))]);
  const incoming = Object.entries((schema['x-wire-in'] ?? {}) as Readonly<Record<string, Digits>>);
  const unsure = (schema['x-wire-confidence'] ?? {}) as Readonly<Record<string, string>>;
  const list = schema['x-list'];
  return [
    `<a id="${toKebabCase(name)}"></a>`,
    '',
    `### ${typeof list === 'string' ? `${list} ` : ''}${name} ${zh} · ${en}`,
    '',
    ...(schema['description'] === undefined ? [] : [String(schema['description']), '']),
    `来源 source: ${wordConfidence(schema['$comment'])}`,
    '',
    ...table(
      ['代码 code', '名称', 'name', ...wire.map(([target]) => (unsure[target] === undefined ? target : `${target} **(${unsure[target]} 非标准)**`))],
      (schema['enum'] as string[]).map((value) => [`\`${value}\``, cell(labels[value]?.zh ?? ''), cell(labels[value]?.en ?? ''), ...wire.map(([, digits]) => digits[value] ?? '–')]),
    ),
    '',
    ...incoming.map(([target, digits]) => `- 读入 reading ${target}: ${Object.entries(digits).map(([digit, value]) => `${digit} → ${value === null ? '–' : `\`${value}\``}`).join('，')}`),
    ...(incoming.length > 0 ? [''] : []),
  ];
};
