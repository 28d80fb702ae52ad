/**
 * Whether a host can only be this machine: `localhost`, `*.localhost` (RFC 6761 §6.3), 127.0.0.0/8, `[::1]`.
 * Browsers treat these as secure contexts, so sign-in without TLS is allowed there and nowhere else.
 */
export const isLoopback = (address: string): boolean => {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
};
