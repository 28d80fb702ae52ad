import type { RegisteredClient, SeedData } from '@lianban/sandbox';

/** What a person needs to begin with a platform that has just started: addresses, accounts with their password, clients. */
export function describeSandbox(url: string, clients: readonly RegisteredClient[], seed: SeedData): string {
  const nameOf = (personId: string): string => seed.people.find((person) => person.personId === personId)?.name ?? '';
  return [
    `Sandbox platform: ${url}`,
    ...toTable([
      ['sign in', `${url}/login`],
      ['OpenID issuer', `${url}/oidc`],
      ['API', `${url}/openapi.json`],
    ]),
    `Accounts, password ${seed.password}:`,
    ...toTable(seed.accounts.map(({ username, roles, deptKey, personId }) => [username, [...roles, ...(deptKey === undefined ? [] : [deptKey])].join(' '), nameOf(personId)])),
    clients.length === 0 ? 'Clients: none. Register your page with --clients <file.json>.' : 'Clients:',
    ...toTable(clients.map(({ clientId, name, grants, redirectUris, ticketUrl }) => [clientId, grants.join(' '), redirectUris?.[0] ?? ticketUrl ?? '–', name])),
  ].join('\n');
}

const toTable = (rows: readonly (readonly string[])[]): string[] => {
  const widthOf = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widthOf(column))).join('  ')}`.trimEnd());
};
