/** 時候の挨拶: how a formal letter greets the season, January first. */
const SEASONS = [
  '厳寒の候',
  '余寒の候',
  '早春の候',
  '陽春の候',
  '新緑の候',
  '向暑の候',
  '盛夏の候',
  '残暑の候',
  '初秋の候',
  '秋冷の候',
  '晩秋の候',
  '師走の候',
] as const;

/** @param month 1 to 12, as it is in Japan */
export function seasonOf(month: number): string {
  const season = SEASONS[month - 1];
  if (season === undefined) throw new Error(`There is no month ${month}`);
  return season;
}
