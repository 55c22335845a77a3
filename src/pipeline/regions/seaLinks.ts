/** Units that no land border joins, with the ones across the water: keyboard movement must reach them. */
export const SEA_LINKS: readonly (readonly [string, string])[] = [
  ['460000', '440000'],
  ['460000', '450000'],
  ['710000', '350000'],
  ['460100', '440800'],
  ['460300', '460200'],
  ['460300', '469005'],
  ['330900', '330200'],
  ['330900', '310000'],
  ['710000', '350200'],
  ['710000', '350100'],
  ['810000', '820000'],
  ['310151', '310115'],
  ['310151', '310113'],
];
