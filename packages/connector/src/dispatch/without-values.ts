import type { Dispatch, JsonValue } from '@lianban/contract';

/** What a database said of a refused row, without what stood in the row: databases quote the values they refuse. */
export function withoutValues(message: string, dispatch: Dispatch): string {
  const values = [...new Set(listTexts(dispatch as unknown as JsonValue))].filter((text) => text.length > 1).sort((a, b) => b.length - a.length);
  return values.reduce((text, value) => text.replaceAll(value, '…'), message).replace(/\d{6,}[\dXx]?/g, '…').slice(0, 300);
}

function listTexts(value: JsonValue): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((entry) => listTexts(entry as JsonValue));
}
