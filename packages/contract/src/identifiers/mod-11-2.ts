const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const characters = '10X98765432';

/** The check character of GB 11643 (ISO 7064 MOD 11-2) for 17 digits. */
export const mod11Check = (digits: string): string => {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return characters.charAt(sum % 11);
};
