const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A unified social credit code 统一社会信用代码 with the right check character (GB 32100) of an enterprise in 529900, a county that does not exist. */
export const createUscc = (serial: number): string => {
  const body = `91529900MA${String(serial % 10_000_000).padStart(7, '0')}`;
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(body.charAt(index)), 0);
  return body + alphabet.charAt((31 - (sum % 31)) % 31);
};
