import type { JsonObject, JsonValue } from '@lianban/contract';

/** Property names in the order of rjsf's `ui:order`; `*` stands for those it does not name, without it they come last. */
export function orderProperties(properties: JsonObject, order: JsonValue | undefined): string[] {
  const names = Object.keys(properties);
  if (!Array.isArray(order)) return names;
  const listed = order.filter((name): name is string => typeof name === 'string' && (name === '*' || names.includes(name)));
  const rest = names.filter((name) => !listed.includes(name));
  const places = listed.includes('*') ? listed : [...listed, '*'];
  return places.flatMap((name) => (name === '*' ? rest : [name]));
}
