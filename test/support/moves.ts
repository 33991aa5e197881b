import type { Visitor } from './app.js';
import type { Desk, Outcome } from './desk.js';

const ANSWER = `{ __typename
  ... on CaseStudySaved { caseStudy { id version state publishedRevision missing(locale: EN) { field locale message }
    translations { locale title status outdated reviewed } } }
  ... on StaleVersion { message currentVersion changedBy changes { version action changedBy fields { field locale } } }
  ... on InvalidInput { problems { field code message } }
  ... on IncompleteCaseStudy { missing { field locale } }
  ... on WrongState { message state } }`;

/** Every move with what it takes beside id and version. */
const TAKES = {
  submitCaseStudy: {},
  requestChanges: { opinion: 'String!' },
  approveCaseStudy: { review: 'ReviewInput' },
  publishCaseStudy: { locales: '[Locale!]!', review: 'ReviewInput' },
  withdrawCaseStudy: { reason: 'String!' },
  archiveCaseStudy: {},
  reopenCaseStudy: {},
} as const;
export type MoveName = keyof typeof TAKES;
export const MOVE_NAMES = Object.keys(TAKES) as MoveName[];

/** The mutation of a move. */
export function moveDocument(move: MoveName): string {
  const extra = Object.entries(TAKES[move]);
  const declared = extra.map(([name, type]) => `, $${name}: ${type as string}`).join('');
  const passed = extra.map(([name]) => `, ${name}: $${name}`).join('');
  return `mutation ($id: ID!, $version: Int!${declared}) { result: ${move}(id: $id, version: $version${passed}) ${ANSWER} }`;
}

/** What a move gets where a test has nothing better to say. */
const DEFAULTS = {
  opinion: '数字の出典を足してください。',
  locales: ['JA'],
  reason: 'Une donnée personnelle y figurait.',
};

/** Makes a move as a visitor on the version that was seen. */
export async function make(
  visitor: Visitor,
  move: MoveName,
  { id, version }: Pick<Desk, 'id' | 'version'>,
  extra: Record<string, unknown> = {},
): Promise<Outcome> {
  const variables = { ...DEFAULTS, ...extra };
  const taken = Object.fromEntries(
    Object.keys(TAKES[move]).map((name) => [name, variables[name as keyof typeof DEFAULTS]]),
  );
  return (await visitor.ask<{ result: Outcome }>(moveDocument(move), { id, version, ...taken })).result;
}
