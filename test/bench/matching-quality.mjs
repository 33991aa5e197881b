/**
 * How well partners are found: recall at 10 of planted pairs, exposure (Gini) and coverage, for our ranking, for one that
 * looks at what the asker gains only, and for chance. The market is synthetic and seeded (matching-market.mjs).
 * Prints a table; with --write also into docs/matching.md. Usage: npm run evaluate:matching [-- --write] [--seeds=5]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plantedMarket, seeded, SHAPE } from './matching-market.mjs';
import { readTypeScript } from './read-typescript.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
readTypeScript(root);
const matching = await import(path.join(root, 'libs/matching/index.ts'));
const { buildMarket, buildProfile, buildTopicTree, evaluate, exposureOf, rankPartners, topicParents } = matching;

const YEAR = 2026;
const FIRST = 10;
const seeds = Number(process.argv.find((one) => one.startsWith('--seeds='))?.slice(8) ?? 5);
const { themes } = JSON.parse(readFileSync(path.join(root, 'data/reference/taxonomy.json'), 'utf8'));
const topics = themes.flatMap((theme) => theme.topics.map(({ code }) => code));

/** The first ten for one asker. */
const RANKINGS = {
  'ours (both sides gain)': (a, market) =>
    rankPartners(a, market, { first: FIRST }).suggestions.map(({ collectivityId }) => collectivityId),
  'one-sided (the asker gains)': (a, market) =>
    [...market.profiles.values()]
      .filter(({ country }) => country !== a.country)
      .map((b) => [b.collectivityId, evaluate(a, b, market).oneWay.receives])
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, FIRST)
      .map(([id]) => id),
  random: (a, market, random) => {
    const others = [...market.profiles.values()].filter(({ country }) => country !== a.country);
    return Array.from({ length: FIRST }, () => {
      const [drawn] = others.splice(Math.floor(random() * others.length), 1);
      return drawn.collectivityId;
    });
  },
};

function measure(rank) {
  const sums = { found: 0, gini: 0, coverage: 0 };
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { facts, pairs } = plantedMarket(seed, topics, YEAR);
    const profiles = facts.map((one) => buildProfile(one, YEAR));
    const market = buildMarket(profiles, buildTopicTree(topicParents(themes)));
    const random = seeded(seed + 1000);
    const lists = new Map(profiles.map((a) => [a.collectivityId, rank(a, market, random)]));
    const hits = pairs.flatMap(([a, b]) => [lists.get(a).includes(b), lists.get(b).includes(a)]);
    const exposure = exposureOf([...lists.values()], [...lists.keys()]);
    sums.found += hits.filter(Boolean).length / hits.length / seeds;
    sums.gini += exposure.gini / seeds;
    sums.coverage += exposure.coverage / seeds;
  }
  return sums;
}

const results = Object.entries(RANKINGS).map(([name, rank]) => ({ name, ...measure(rank) }));
const chance = results.at(-1).found;
const lines = [
  `| ranking | recall at ${FIRST} | over chance | Gini of exposure | coverage |`,
  '| --- | ---: | ---: | ---: | ---: |',
  ...results.map(
    ({ name, found, gini, coverage }) =>
      `| ${name} | ${(100 * found).toFixed(1)} % | ${(found / chance).toFixed(1)} | ${gini.toFixed(3)} | ${(100 * coverage).toFixed(1)} % |`,
  ),
];
const note = `${SHAPE.towns} towns, ${SHAPE.planted} planted pairs, ${SHAPE.stars} stars; mean of ${seeds} seeds.`;
console.log(`\n${note}\n\n${lines.join('\n')}\n`);

if (process.argv.includes('--write')) {
  const page = path.join(root, 'docs/matching.md');
  const text = readFileSync(page, 'utf8');
  const [before, rest] = text.split('<!-- evaluation -->');
  const after = rest?.split('<!-- /evaluation -->')[1];
  if (after === undefined) throw new Error('docs/matching.md has no place for the evaluation');
  const { format, resolveConfig } = await import('prettier');
  const written = `${before}<!-- evaluation -->\n\n${note}\n\n${lines.join('\n')}\n\n<!-- /evaluation -->${after}`;
  writeFileSync(page, await format(written, { ...(await resolveConfig(page)), filepath: page }));
  console.log('written to docs/matching.md');
}
