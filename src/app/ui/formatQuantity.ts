/** A number with its unit as it is written: 4573亿元, 42.9%, 36 million visitors, 18 GW. */
export const formatQuantity = (value: number, unit: string): string =>
  `${value}${/^[a-z]/i.test(unit) ? ' ' : ''}${unit}`;
