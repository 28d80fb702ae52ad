/** One platform under test: in this process, behind mocks, or listening. */
export interface RunningPlatform {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /** A token of an account of the seed, by its user name. */
  signIn(account: string): Promise<string>;
  /** Moves the platform's clock on. */
  advance(ms: number): void;
  close(): Promise<void>;
}

/** How to start one. Every group of the suite starts its own, so that no group sees what another left. */
export interface PlatformVariant {
  readonly name: string;
  start(): Promise<RunningPlatform>;
}

/** The four words that vitest and mocha share; mocha calls the last two `before` and `after`. */
export interface SuiteRunner {
  describe(title: string, body: () => void): void;
  it(title: string, body: () => Promise<void>): void;
  beforeAll(body: () => Promise<void>): void;
  afterAll(body: () => Promise<void>): void;
}
