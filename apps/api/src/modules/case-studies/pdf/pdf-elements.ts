import { documentOf, richTreeOf, type RichChild, type RichElement } from '#shared';

/** Elements of what is printed besides the texts, in the form that rich texts have. */
export const element = (tag: RichElement['tag'], ...children: RichChild[]): RichElement => ({ tag, children });

export const paragraph = (...children: RichChild[]): RichElement => element('p', ...children);
export const item = (...children: RichChild[]): RichElement => element('li', ...children);

/** Plain text with its paragraphs. */
export const paragraphs = (text: string): RichElement[] => richTreeOf(documentOf(text));

/** A table whose first row names the columns. */
export function headedTable(head: readonly string[], rows: readonly (readonly string[])[]): RichElement {
  const row = (tag: 'th' | 'td', cells: readonly string[]) => element('tr', ...cells.map((cell) => element(tag, cell)));
  return element('table', element('tbody', row('th', head), ...rows.map((cells) => row('td', cells))));
}

/** A table whose first column names the rows; those about which nothing is known are left out. */
export function factsTable(facts: readonly (readonly [string, string])[]): RichElement[] {
  const rows = facts.filter(([, value]) => value !== '');
  if (rows.length === 0) return [];
  return [
    element(
      'table',
      element('tbody', ...rows.map(([label, value]) => element('tr', element('th', label), element('td', value)))),
    ),
  ];
}
