import { labels } from '@lianban/contract';

const lists: readonly Readonly<Record<string, string>>[] = Object.values(labels);

/** The remedy for a code outside its list, with what the codes mean: `promised（承诺件）`. Lists without labels, and other remedies, stay as they are. */
export function nameCodes(hint: string, params: Readonly<Record<string, unknown>> | undefined): string {
  const codes = params?.['allowedValues'];
  if (!Array.isArray(codes)) return hint;
  const list = lists.find((names) => Object.keys(names).length === codes.length && codes.every((code) => String(code) in names));
  if (!list) return hint;
  return `请从以下取值中选择：${codes.map((code) => `${String(code)}（${list[String(code)] ?? ''}）`).join('、')}。`;
}
