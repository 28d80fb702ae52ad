const encodeText = (text: string): string => btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const encodeBytes = (bytes: ArrayBuffer): string => encodeText(String.fromCharCode(...new Uint8Array(bytes)));

/** The header and claims of a real token, as objects. */
const parse = (token: string): [header: object, claims: object] => {
  const decode = (part = ''): object => JSON.parse(atob(part.replace(/-/g, '+').replace(/_/g, '/'))) as object;
  const [header, claims] = token.split('.');
  return [decode(header), decode(claims)];
};

/** The same claims without a signature (`alg: none`, RFC 7519 §6). */
export const toUnsigned = (token: string): string => {
  const [, claims] = parse(token);
  return `${encodeText(JSON.stringify({ alg: 'none', typ: 'at+jwt' }))}.${encodeText(JSON.stringify(claims))}.`;
};

/** The same claims and header, signed with a key of somebody else. */
export const toForeign = async (token: string): Promise<string> => {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const { privateKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const signed = token.split('.').slice(0, 2).join('.');
  return `${signed}.${encodeBytes(await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(signed)))}`;
};

/** The signature of a real token over other claims. */
export const toTampered = (token: string, changes: object): string => {
  const [header, , signature] = token.split('.');
  const [, claims] = parse(token);
  return `${header}.${encodeText(JSON.stringify({ ...claims, ...changes }))}.${signature}`;
};
