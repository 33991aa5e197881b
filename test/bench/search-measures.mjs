/** nDCG and recall at 10, and their table. */
const AT = 10;

/** @param {string[]} ranking keys, best first @param {Record<string, number>} relevant grades from 1 to 3 */
export function judge(ranking, relevant) {
  const gain = (grade) => 2 ** grade - 1;
  const discounted = (grades) => grades.reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);
  const grades = Object.values(relevant).sort((a, b) => b - a);
  const ideal = discounted(grades.slice(0, AT));
  const found = ranking.slice(0, AT).map((key) => relevant[key] ?? 0);
  return {
    ndcg: ideal === 0 ? 1 : discounted(found) / ideal,
    recall: found.filter((grade) => grade > 0).length / Math.min(AT, Math.max(1, grades.length)),
  };
}

/**
 * The directions that a query has answers in: cases told in its own language, and cases told in the other ones alone.
 * Each is measured as if the answers of the other direction were not there.
 */
export function directionsOf({ locale, relevant }, cases) {
  const ways = new Map();
  for (const [key, grade] of Object.entries(relevant)) {
    const { locales } = cases.get(key);
    const to = locales.includes(locale) ? locale : locales.find((each) => each !== 'en');
    const direction = locale === 'en' ? 'en->*' : `${locale}->${to}`;
    ways.set(direction, { ...ways.get(direction), [key]: grade });
  }
  return [...ways].map(([direction, own]) => ({
    direction,
    relevant: own,
    ignored: new Set(Object.keys(relevant).filter((key) => !(key in own))),
  }));
}

const mean = (list, of) => (list.reduce((sum, each) => sum + of(each), 0) / Math.max(1, list.length)).toFixed(3);
const line = (name, list) =>
  `| ${name} | ${list.length} | ${mean(list, ({ ndcg }) => ndcg)} | ${mean(list, ({ recall }) => recall)} |`;

/** Prints the table that test/fixtures/search/README.md keeps. */
export function summary(rows) {
  for (const share of new Set(rows.map((row) => row.share))) {
    const own = rows.filter((row) => row.share === share);
    console.log(`\n| ${share} | queries | nDCG@10 | recall@10 |\n| --- | --- | --- | --- |`);
    console.log(
      line(
        'all',
        own.map(({ whole }) => whole),
      ),
    );
    for (const kind of ['keyword', 'question'])
      console.log(
        line(
          kind,
          own.filter((row) => row.kind === kind).map(({ whole }) => whole),
        ),
      );
    const measured = own.flatMap(({ kind, measured }) => measured.map((each) => ({ kind, ...each })));
    for (const direction of ['fr->fr', 'ja->ja', 'fr->ja', 'ja->fr', 'en->*']) {
      const there = measured.filter((each) => each.direction === direction);
      console.log(line(direction, there));
      if (!share.startsWith('fresh-3')) continue;
      for (const kind of ['keyword', 'question'])
        if (there.length > 0)
          console.log(
            line(
              `${direction}, ${kind}`,
              there.filter((each) => each.kind === kind),
            ),
          );
    }
  }
}

/** The same for titles that look for their own case in the other language. */
export function titleSummary(rows) {
  console.log('\n| titles | queries | nDCG@10 | recall@10 |\n| --- | --- | --- | --- |');
  for (const direction of ['fr->ja', 'ja->fr'])
    console.log(
      line(
        direction,
        rows.filter((row) => row.direction === direction),
      ),
    );
}
