/** What a file of cases may come to: far more than any list of cases, and never more than memory holds. */
export const SHEET_BOUNDS = {
  rows: 20_000,
  columns: 1_500,
  /** Characters of one cell: what Excel holds. */
  cell: 32_767,
  /** Characters of one row: a case with every text at its greatest length, in three languages, with formatting. */
  row: 1_000_000,
  /** Characters of all rows: cells that share one text may come to more than the file has. */
  total: 200_000_000,
} as const;

/** What a workbook may unpack to, all parts together; one packed to less than a hundredth of itself is a bomb. */
export const WORKBOOK_BOUNDS = { entries: 500, total: 150_000_000, ratio: 150 } as const;
/** Parts beside the sheets and their texts: styles, themes, properties. Millions of styles fill memory too. */
export const PART_BYTES = 8_000_000;
/** Bytes between two tags: the longest cell, each character written as a reference. */
export const TEXT_BYTES = 400_000;

/** What a JSON text may hold: brackets within brackets, and brackets and commas in all. */
export const JSON_BOUNDS = { depth: 24, tokens: 6_000_000 } as const;
