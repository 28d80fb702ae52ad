import { PlatformClientError } from '../errors.ts';

/** The platform's address without a slash at the end. Errors: `platform-client/invalid-argument`. */
export const parseBaseUrl = (baseUrl: string, pageAddress?: string): string => {
  try {
    const { origin, pathname, protocol } = new URL(baseUrl, pageAddress);
    if (protocol !== 'http:' && protocol !== 'https:') throw new TypeError(`protocol ${protocol}`);
    return `${origin}${pathname}`.replace(/\/+$/, '');
  } catch (cause) {
    throw new PlatformClientError(
      'platform-client/invalid-argument',
      `Failed to create a client: baseUrl is "${baseUrl}". Give the platform's http(s) address.`,
      { baseUrl },
      { cause },
    );
  }
};
