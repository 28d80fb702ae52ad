const names = ['platform', 'portal', 'health', 'police', 'connector'] as const;

/** The name of one site. */
export type SiteName = (typeof names)[number];

/** A site as browsers reach it (`origin`) and as servers on this machine do (`local`). */
export type Site = { name: SiteName; port: number; origin: string; local: string };

/** Each site of the demo on its own origin, as in life; `*.localhost` is this machine in every browser. */
export type Addresses = Record<SiteName, Site>;

export function addressesFrom(portBase: number): Addresses {
  const sites = names.map((name, index): [SiteName, Site] => {
    const port = portBase + index;
    return [name, { name, port, origin: `http://${name}.localhost:${port}`, local: `http://127.0.0.1:${port}` }];
  });
  return Object.fromEntries(sites) as Addresses;
}
