import type { ExplanationTerm } from '#matching';
import type { Locale } from '#shared';
import type { TopicType } from '../../taxonomy/index.js';
import type { AgendaAnswer, PartnerAnswer } from '../matching.answers.js';
import type { PartnerSuggestionType, TwinAgendaType, TwinLessonType } from './matching.types.js';

export type TopicByCode = (code: string) => TopicType | undefined;

const topicOf = (term: ExplanationTerm, topics: TopicByCode): TopicType | null =>
  term.topic === null ? null : (topics(term.topic) ?? null);

export function presentPartner(
  answer: PartnerAnswer,
  topics: TopicByCode,
  readerLocale: Locale,
): PartnerSuggestionType {
  const { collectivityId, score, twinningId, opening, speech, oneSided } = answer;
  const reasons = answer.reasons.map(({ term, sentence }) => ({
    direction: term.direction,
    term: term.code,
    topic: topicOf(term, topics),
    weight: term.weight,
    sentence,
    caseIds: term.facts.caseIds.map(String),
    readerLocale,
  }));
  return {
    collectivityId,
    score,
    twinningId,
    opening,
    speech,
    oneSided,
    scoreVersion: answer.version,
    missing: answer.missing.map(({ missing, sentence }) => ({ ...missing, sentence })),
    tiesInCommon: answer.ties.map(({ kind, via }) => ({ kind, viaIds: via })),
    reasons,
  };
}

export function presentAgenda(answer: AgendaAnswer, topics: TopicByCode, readerLocale: Locale): TwinAgendaType {
  const { agenda, words, wordsIn, a, b } = answer;
  const lesson =
    (teacherId: number, learnerId: number) =>
    (term: ExplanationTerm): TwinLessonType[] => {
      const topic = topicOf(term, topics);
      if (!topic) return [];
      const caseIds = term.facts.caseIds.map(String);
      return [{ topic, sentence: words(term), term, wordsIn, teacherId, learnerId, caseIds, readerLocale }];
    };
  return {
    lessons: [...agenda.receives.flatMap(lesson(b, a)), ...agenda.gives.flatMap(lesson(a, b))],
    shared: agenda.bothSeek.flatMap((term) => {
      const topic = topicOf(term, topics);
      return topic ? [{ topic, sentence: words(term), term, wordsIn }] : [];
    }),
    answer,
    readerLocale,
  };
}
