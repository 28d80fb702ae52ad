/** @throws saying what was expected and what was there instead */
export function expectSeen(isSeen: boolean, what: string): void {
  if (!isSeen) throw new Error(`Not seen: ${what}`);
}

/** @throws when an identity number stands whole in a text that people or logs see */
export function expectMasked(text: string): void {
  const found = /(?<![0-9A-Z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?![0-9A-Z])/.exec(text);
  expectSeen(found === null, `every identity number masked; at ${text.slice(Math.max(0, (found?.index ?? 0) - 20), found?.index)}`);
}

/** Waits until `look` returns something; a look that fails counts as not yet. @throws after `timeoutMs` with what was waited for */
export async function waitUntil<T>(what: string, look: () => Promise<T | undefined | false>, timeoutMs = 30_000): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const found = await look().catch(() => undefined);
    if (found !== undefined && found !== false) return found;
    expectSeen(Date.now() < deadline, `${what} within ${timeoutMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
