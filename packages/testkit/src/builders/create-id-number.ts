const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * An identity number 公民身份号码 with the right check digit (GB 11643) that nobody can have: the county code 529900 does not exist.
 * `sequence` is 0–999; odd is male.
 */
export const createIdNumber = (birthDate: string, sequence: number): string => {
  const body = `529900${birthDate.replace(/-/g, '')}${String(sequence).padStart(3, '0')}`;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + '10X98765432'[sum % 11];
};
