import { byText, NOTHING, sorted, sortedSet } from './compare.js';
import { CHALLENGE, OWN_TOPIC, TERRITORY_RULES, TOPICS_BY_CHALLENGE } from './inference-rules.js';
import type { ProfileFacts, Seek, SeekOrigin } from './profile.js';

/**
 * What a collectivity that declared no need would probably like to learn: from its cases' topics and
 * challenges, then from its territory, by the table of rules. Each carries the fact that it rests on,
 * so that the reason shown is true. Sorted by topic; of several grounds the heaviest is kept.
 */
export function inferSeeks(facts: ProfileFacts): readonly Seek[] {
  const best = new Map<string, Seek>();
  for (const seek of [...fromOwnTopics(facts), ...fromChallenges(facts), ...fromTerritory(facts)]) {
    const known = best.get(seek.topic);
    if (known === undefined || seek.weight > known.weight) best.set(seek.topic, seek);
  }
  return sorted([...best.values()], (a, b) => byText(a.topic, b.topic));
}

type Ground = Partial<Omit<Extract<SeekOrigin, { kind: 'inferred' }>, 'kind' | 'rule'>>;

function inferred(topic: string, rule: { code: string; weight: number }, ground: Ground): Seek {
  const origin: SeekOrigin = {
    kind: 'inferred',
    rule: rule.code,
    codes: NOTHING,
    caseIds: NOTHING,
    number: null,
    ...ground,
  };
  return { topic, weight: rule.weight, certainty: rule.weight, intents: null, origin };
}

function fromOwnTopics({ publishedCases }: ProfileFacts): Seek[] {
  return sortedSet(publishedCases.flatMap(({ topics }) => topics)).map((topic) => {
    const caseIds = publishedCases.filter((study) => study.topics.includes(topic)).map(({ id }) => id);
    return inferred(topic, OWN_TOPIC, { caseIds });
  });
}

function fromChallenges({ publishedCases }: ProfileFacts): Seek[] {
  return sortedSet(publishedCases.flatMap(({ challenges }) => challenges)).flatMap((challenge) => {
    const caseIds = publishedCases.filter((study) => study.challenges.includes(challenge)).map(({ id }) => id);
    return (TOPICS_BY_CHALLENGE[challenge] ?? []).map((topic) =>
      inferred(topic, CHALLENGE, { codes: [challenge], caseIds }),
    );
  });
}

function fromTerritory(facts: ProfileFacts): Seek[] {
  return TERRITORY_RULES.flatMap((rule) => {
    const found = rule.when(facts);
    if (found === null) return [];
    return rule.topics.map((topic) =>
      inferred(topic, rule, { codes: found.codes ?? NOTHING, number: found.number ?? null }),
    );
  });
}
