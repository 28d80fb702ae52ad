const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Builds a licence identifier (电子证照标识): `1.2.156.3005.2.<type 21>.<issuer 18>.<serial>.<version 3>.<check>`.
 * The serial keeps only digits and capitals. Source: GB/T 36904; check by ISO 7064 MOD 37,36.
 */
export function toLicenceId(parts: { typeCode: string; issuerCode: string; number: string; version?: string }): string {
  const serial = parts.number.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const version = parts.version ?? '001';
  const check = toCheckCharacter(`${parts.typeCode}${parts.issuerCode}${serial}${version}`);
  return `1.2.156.3005.2.${parts.typeCode}.${parts.issuerCode}.${serial}.${version}.${check}`;
}

function toCheckCharacter(text: string): string {
  let product = 36;
  for (const character of text) {
    const sum = (product + ALPHABET.indexOf(character)) % 36;
    product = ((sum === 0 ? 36 : sum) * 2) % 37;
  }
  return ALPHABET.charAt((37 - product) % 36);
}
