import type { JsonObject, JsonValue } from '@lianban/contract';

import type { Difference } from './merge-conflict.ts';
import { isSameJson } from './same-json.ts';

/** One item's way of showing a field, with the codes its names belong to. */
export interface FieldInterface {
  readonly ui: JsonObject;
  readonly schema: JsonObject;
}

/**
 * Joins two uiSchemas: the first says how, the second fills what is missing. `ui:enumNames` follows the codes that `schema` keeps.
 * A code with two labels is reported as `meaning`.
 */
export function mergeUi(left: FieldInterface, right: FieldInterface, schema: JsonObject): { ui: JsonObject; differences: Difference[] } {
  const differences: Difference[] = [];
  const ui: JsonObject = { ...right.ui, ...left.ui };
  const [ourWidget, theirWidget] = [left.ui['ui:widget'], right.ui['ui:widget']];
  if (ourWidget !== undefined && theirWidget !== undefined && !isSameJson(ourWidget, theirWidget)) {
    differences.push({ kind: 'wording', keyword: 'ui:widget', left: ourWidget, right: theirWidget });
  }
  const ours = labelsByCode(left);
  const theirs = labelsByCode(right);
  for (const [code, label] of ours) {
    const other = theirs.get(code);
    if (other !== undefined && other !== label) differences.push({ kind: 'meaning', keyword: `enum ${code}`, left: label, right: other });
  }
  delete ui['ui:enumNames'];
  const codes = schema['enum'];
  const labels = new Map([...theirs, ...ours]);
  if (Array.isArray(codes) && labels.size > 0) ui['ui:enumNames'] = codes.map((code) => labels.get(JSON.stringify(code)) ?? String(code));
  return { ui, differences };
}

function labelsByCode({ ui, schema }: FieldInterface): Map<string, string> {
  const codes: JsonValue[] = Array.isArray(schema['enum']) ? schema['enum'] : [];
  const names: JsonValue[] = Array.isArray(ui['ui:enumNames']) ? ui['ui:enumNames'] : [];
  return new Map(codes.slice(0, names.length).map((code, index) => [JSON.stringify(code), String(names[index])]));
}
