import type { paths } from '@lianban/contract/openapi';
import createClient from 'openapi-fetch';
import type { Client } from 'openapi-fetch';

import type { Fetcher } from './fetcher.ts';

/** Typed calls to every operation of the platform's OpenAPI document, e.g. `http.GET('/api/v1/statistics')`. */
export type PlatformHttp = Client<paths>;

export const createPlatformHttp = (baseUrl: string, send: Fetcher): PlatformHttp => createClient<paths>({ baseUrl, fetch: send });

/** Address of an operation that is not asked through {@link PlatformHttp}: a stream, or an upload with progress. Its path is one of the document. */
export const toPlatformUrl = (baseUrl: string, path: keyof paths): string => `${baseUrl}${path}`;
