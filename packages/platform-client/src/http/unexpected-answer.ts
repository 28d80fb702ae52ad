import { PlatformClientError } from '../errors.ts';

/** Something answered that is no platform: a proxy's page, a captive portal, a wrong address. */
export const unexpectedAnswer = (act: string, why: string, cause?: unknown): PlatformClientError =>
  new PlatformClientError(
    'platform/unexpected-answer',
    `Failed to ${act}: the answer is not one of a platform, ${why}. Check the platform's address and what stands between.`,
    {},
    { cause },
  );
