const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** ISO 7064 MOD 37,36, written out from the standard and not from the contract, so that both can be held against each other. */
const checkCharacter = (body: string): string => {
  let product = 36;
  for (const character of body) {
    const sum = (product + alphabet.indexOf(character)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return alphabet.charAt((37 - product) % 36);
};

/** An identifier 电子证照标识 of a licence nobody has, with the right check character (GB/T 36904). */
export const createLicenceId = (typeCode: string, issuer: string, serial: string, version = '001'): string =>
  `1.2.156.3005.2.${typeCode}.${issuer}.${serial}.${version}.${checkCharacter(typeCode + issuer + serial + version)}`;
