import type { Browser } from 'playwright-core';
import type { Addresses } from '../addresses.ts';
import type { DemoServices } from '../start-services.ts';
import type { CheckReport } from './check-report.ts';
import type { WatchedPage } from './watched-page.ts';

/** What the chapters of the story share. */
export type Story = {
  browser: Browser;
  addresses: Addresses;
  report: CheckReport;
  screenshotFolder: string;
  /** Pulls the plug of a server and starts it again; does nothing in a run without faults. */
  crash(server: 'platform' | 'connector'): Promise<void>;
  /** The servers themselves in a run with faults, for a crash at the very moment of a click. */
  faults: DemoServices | undefined;
};

/** The applicant's page and what the first chapters left behind. */
export type Applied = { applicant: WatchedPage; applicationId: string };
