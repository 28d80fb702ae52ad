/** `12345.6` → `12,345.60`. */
export const formatAmount = (amount: number): string => {
  const [whole = '0', cents = '00'] = Math.abs(amount).toFixed(2).split('.');
  return `${amount < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/gu, ',')}.${cents}`;
};
