import { fileURLToPath } from 'node:url';

/**
 * Path of the script that a development server must serve as `/mockServiceWorker.js` for the mocks in the browser. It belongs to the
 * installed version of MSW: serve this file rather than a copy that grows old.
 */
export const mockServiceWorkerFile = (): string => fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'));
