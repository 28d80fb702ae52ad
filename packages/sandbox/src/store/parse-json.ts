/** Reads a JSON column that the platform itself wrote. */
export function parseJson<T>(text: string): T {
  return JSON.parse(text) as T;
}

/** Reads a JSON column that may be empty. */
export function parseOptionalJson<T>(text: string | null): T | undefined {
  return text === null ? undefined : (JSON.parse(text) as T);
}
