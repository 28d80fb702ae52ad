/** Full-width digits, letters and signs, as Chinese input methods type them, → ASCII: `１２Ａ－` → `12A-`. */
export const toHalfWidth = (text: string): string =>
  text.replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\u3000/gu, ' ');
