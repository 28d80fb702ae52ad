const toBasic = (clientId: string, secret: string): string => `Basic ${btoa(`${clientId}:${secret}`)}`;

/** The confidential clients of the sandbox's seed; their secrets are public knowledge. */
export const seedClients = {
  portal: { clientId: 'portal', authorization: toBasic('portal', 'portal-demo-secret') },
  police: { clientId: 'police-connector', authorization: toBasic('police-connector', 'police-connector-demo-secret') },
  wrongSecret: { clientId: 'portal', authorization: toBasic('portal', 'guessed') },
} as const;
