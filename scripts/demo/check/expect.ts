/** @throws saying what was expected and what was there instead */
export function expectSeen(isSeen: boolean, what: string): void {
  if (!isSeen) throw new Error(`Not seen: ${what}`);
}

/** @throws when an identity number stands whole in a text that people or logs see */
export function expectMasked(text: string): void {
  expectSeen(!/\d{17}[\dX]/.test(text), 'every identity number masked');
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
