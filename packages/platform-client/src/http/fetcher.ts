/** `fetch` as this package uses it: one Request in, one Response out. The sandbox's own `fetch` fits. */
export type Fetcher = (request: Request) => Promise<Response>;
