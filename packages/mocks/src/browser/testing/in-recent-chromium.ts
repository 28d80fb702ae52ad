/** The two words of mocha that are needed here; the package itself knows no test framework. */
interface Mocha {
  readonly describe: (title: string, body: () => void) => void;
  readonly it: { readonly skip: (title: string, body: () => void) => void };
}

/** Runs tests of the mocks where MSW runs, and names the reason where it does not: citizens' old browsers never load the mocks. */
export const inRecentChromium = (title: string, body: () => void): void => {
  const { describe, it } = globalThis as unknown as Mocha;
  if ('withResolvers' in Promise) {
    body();
    return;
  }
  // oxlint-disable-next-line vitest/no-disabled-tests -- the totals name what does not run, with this reason
  describe(title, () => it.skip('needs a Chromium of 2023 or later, as MSW does', () => undefined));
};
