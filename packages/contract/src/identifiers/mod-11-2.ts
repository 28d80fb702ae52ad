const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const characters = '10X98765432';

/** The check character of GB 11643 (ISO 7064 MOD 11-2) for the 17 digits that a text begins with. */
export const mod11Check = (digits: string): string => {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) sum += (weights[index] ?? 0) * (digits.charCodeAt(index) - 48);
  return characters.charAt(sum % 11);
};
