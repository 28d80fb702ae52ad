import type { ClientGrant, ClientRegistration } from '@lianban/sandbox';
import { CliError } from '../errors.ts';

const grantNames: readonly string[] = ['oidc', 'ticket', 'exchange'] satisfies ClientGrant[];
const members = ['clientId', 'name', 'secret', 'grants', 'origins', 'redirectUris', 'postLogoutRedirectUris', 'ticketUrl', 'deptKey'];

/**
 * Reads the clients of `lianban sandbox --clients`: a JSON array of `ClientRegistration`.
 * `deptKeys` are the departments that a client with the grant `exchange` may speak for.
 * Errors: {@link CliError} `cli/bad-clients`, with the place as a JSON Pointer; never a secret.
 */
export function parseClients(text: string, file: string, deptKeys: readonly string[]): ClientRegistration[] {
  const fail = (place: string, fault: string): never => {
    throw new CliError('cli/bad-clients', `Failed to read the clients of ${file}: ${place}${fault}`, { file, place });
  };
  const list = readJson(text, fail);
  if (!Array.isArray(list)) return fail('/', ' is not a list. Write [{ "clientId": … }], one object for each client.');
  const known = new Set<string>();
  return list.map((entry: unknown, index) => {
    const client = checkClient(entry, `/${index}`, deptKeys, fail);
    if (known.has(client.clientId)) fail(`/${index}/clientId`, ` repeats "${client.clientId}". Give every client an id of its own.`);
    known.add(client.clientId);
    return client;
  });
}

type Fail = (place: string, fault: string) => never;

function readJson(text: string, fail: Fail): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail('it', ' is not JSON. Mend the file.');
  }
}

function checkClient(entry: unknown, place: string, deptKeys: readonly string[], fail: Fail): ClientRegistration {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return fail(place, ' is not an object. Write it as { "clientId": … }.');
  const client = entry as Record<string, unknown>;
  const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
  const stranger = Object.keys(client).find((key) => !members.includes(key));
  if (stranger !== undefined) fail(`${place}/${stranger}`, ` is unknown. Use ${members.join(', ')}.`);
  for (const key of ['clientId', 'name']) if (!isText(client[key])) fail(`${place}/${key}`, ' is missing. Write a text.');
  for (const key of ['secret', 'ticketUrl', 'deptKey']) if (client[key] !== undefined && !isText(client[key])) fail(`${place}/${key}`, ' is not a text. Write one, or leave it out.');

  const { grants } = client;
  if (!Array.isArray(grants) || grants.length === 0 || !grants.every((grant) => grantNames.includes(grant as string))) {
    return fail(`${place}/grants`, ` is not a list of ${grantNames.join(', ')}. Name at least one.`);
  }
  client['origins'] ??= [];
  for (const key of ['origins', 'redirectUris', 'postLogoutRedirectUris', 'ticketUrl']) {
    const addresses = key === 'ticketUrl' ? [client[key]].filter((address) => address !== undefined) : (client[key] ?? []);
    if (!Array.isArray(addresses)) return fail(`${place}/${key}`, ' is not a list of addresses. Write one, even for a single address.');
    for (const address of addresses) checkAddress(address, key, place, fail);
  }
  const needs: readonly (readonly [grant: ClientGrant, key: string, what: string])[] = [
    ['oidc', 'redirectUris', 'the addresses of the page that people come back to'],
    ['ticket', 'ticketUrl', 'the address that gets the ticket'],
    ['ticket', 'secret', 'the secret with which its server exchanges tickets'],
    ['exchange', 'secret', 'the secret with which it pushes'],
    ['exchange', 'deptKey', `the department it speaks for, one of ${deptKeys.join(', ')}`],
  ];
  for (const [grant, key, what] of needs) {
    const value = client[key];
    if (grants.includes(grant) && (value === undefined || (Array.isArray(value) && value.length === 0))) fail(`${place}/${key}`, ` is missing, which the grant "${grant}" needs. Add ${what}.`);
  }
  if (client['deptKey'] !== undefined && !deptKeys.includes(client['deptKey'] as string)) fail(`${place}/deptKey`, ` is no department here. Use one of ${deptKeys.join(', ')}.`);
  return client as unknown as ClientRegistration;
}

function checkAddress(address: unknown, key: string, place: string, fail: Fail): void {
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hash !== '') fail(`${place}/${key}`, ' holds what is no http or https address. Write it whole, such as http://localhost:8080/.');
  else if (key === 'origins' && address !== url.origin) fail(`${place}/origins`, ` holds "${String(address)}", which is no origin. Write ${url.origin}, without a path.`);
}
