/** The workflow of docs/workflow.md written down a second time, without a line of the product's policy. */

export const ROLES = [
  'visitor',
  'stranger',
  'contributor',
  'manager',
  'reviewer',
  'otherReviewer',
  'ownReviewer',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

export const STEPS = [
  'editFacts',
  'saveOriginal',
  'saveTranslation',
  'saveTitle',
  'restore',
  'submit',
  'requestChanges',
  'approve',
  'publish',
  'withdraw',
  'archive',
  'reopen',
] as const;
export type Step = (typeof STEPS)[number];

/** The original and its translation. */
export const LANGUAGES = ['JA', 'FR'] as const;
export type Language = (typeof LANGUAGES)[number];

type State = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'PUBLISHED' | 'WITHDRAWN' | 'ARCHIVED';
export type Titles = Partial<Record<Language, string>>;

/** What readers see after a publication. */
export interface Shown {
  titles: Titles;
  sdgs: readonly number[];
}

/** A case as everybody's memory of it should be. */
export interface CaseModel {
  state: State;
  version: number;
  sdgs: readonly number[];
  titles: Titles;
  /** Languages of which every text is written. */
  whole: readonly Language[];
  revisions: readonly Shown[];
  /** The version of the publication that readers see; null where they see none. */
  publicVersion: number | null;
  changedBy: Role;
}

export interface Attempt {
  role: Role;
  step: Step;
  version: number;
  /** Languages to publish. */
  locales: readonly Language[];
  /** The title to be saved, the goal to be named, the revision to be restored. */
  title: string;
  sdg: number;
  revision: number;
}

const WRITERS: readonly Role[] = ['contributor', 'manager', 'ownReviewer', 'administrator'];
const JUDGES: readonly Role[] = ['reviewer', 'administrator'];
const CLOSERS: readonly Role[] = ['manager', 'reviewer', 'administrator'];
const EDITABLE: readonly State[] = ['DRAFT', 'PUBLISHED'];

interface Rule {
  who: readonly Role[];
  from: readonly State[];
  to: State;
}
const EDIT: Rule = { who: WRITERS, from: EDITABLE, to: 'DRAFT' };
const RULES: Readonly<Record<Exclude<Step, 'withdraw' | 'archive'>, Rule>> = {
  editFacts: EDIT,
  saveOriginal: EDIT,
  saveTranslation: EDIT,
  saveTitle: EDIT,
  restore: EDIT,
  submit: { who: WRITERS, from: ['DRAFT'], to: 'SUBMITTED' },
  requestChanges: { who: JUDGES, from: ['SUBMITTED', 'APPROVED'], to: 'DRAFT' },
  approve: { who: JUDGES, from: ['SUBMITTED'], to: 'APPROVED' },
  publish: { who: JUDGES, from: ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED'], to: 'PUBLISHED' },
  reopen: { who: WRITERS, from: ['WITHDRAWN', 'ARCHIVED'], to: 'DRAFT' },
};

const whoMay = (step: Step): readonly Role[] => (step === 'withdraw' || step === 'archive' ? CLOSERS : RULES[step].who);

function stateAfter(now: CaseModel, step: Step): State | null {
  const isPublic = now.publicVersion !== null;
  if (step === 'withdraw') return isPublic ? 'WITHDRAWN' : null;
  if (step === 'archive') return isPublic || now.state === 'WITHDRAWN' ? 'ARCHIVED' : null;
  return RULES[step].from.includes(now.state) ? RULES[step].to : null;
}

/** What readers see: the last publication, unless it was taken back. */
export const shownOf = ({ publicVersion, revisions }: CaseModel): Shown | null =>
  publicVersion === null ? null : (revisions.at(-1) ?? null);

/** Who may read the working copy: its writers, and the reviewers of its themes once it was submitted. */
export const readsWorkingCopy = (role: Role, { state }: CaseModel): boolean =>
  WRITERS.includes(role) || (role === 'reviewer' && state !== 'DRAFT');

/** The version that somebody in this role has before their eyes. */
export const versionSeenBy = (role: Role, now: CaseModel): number =>
  readsWorkingCopy(role, now) ? now.version : (now.publicVersion ?? now.version);

/** Whether role and state allow a step, whatever else is missing. */
export const allows = (role: Role, step: Step, now: CaseModel): boolean =>
  whoMay(step).includes(role) &&
  stateAfter(now, step) !== null &&
  !(step === 'publish' && role === 'reviewer' && now.state === 'DRAFT');

/** The answer that an attempt must get: a type of the result, or the code of an error. */
export function answerTo(attempt: Attempt, now: CaseModel): string {
  const { role, step, version, locales, revision } = attempt;
  if (role === 'visitor') return 'UNAUTHENTICATED';
  if (!whoMay(step).includes(role)) return 'NOT_FOUND';
  if (!readsWorkingCopy(role, now)) {
    // A reviewer knows of a case that is being written no more than what is public of it, and can't publish the rest.
    if (step === 'publish' || version !== now.publicVersion) return 'NOT_FOUND';
  } else if (version !== now.version) return 'StaleVersion';
  if (stateAfter(now, step) === null) return 'WrongState';
  if (step === 'restore' && now.revisions.length < revision) return 'NOT_FOUND';
  const needed = step === 'submit' ? ['JA' as const] : step === 'publish' ? locales : [];
  return needed.every((locale) => now.whole.includes(locale)) ? 'CaseStudySaved' : 'IncompleteCaseStudy';
}

const withWhole = (whole: readonly Language[], ...more: Language[]): Language[] => [...new Set([...whole, ...more])];

/** What a step that is let through changes beside the state. */
function changes(
  now: CaseModel,
  { step, title, sdg, locales, revision }: Attempt,
  version: number,
): Partial<CaseModel> {
  switch (step) {
    case 'editFacts':
      return { sdgs: [sdg] };
    case 'saveOriginal':
      return { titles: { ...now.titles, JA: title }, whole: withWhole(now.whole, 'JA') };
    case 'saveTranslation':
      return { titles: { ...now.titles, FR: title }, whole: withWhole(now.whole, 'FR') };
    case 'saveTitle':
      return { titles: { ...now.titles, FR: title } };
    case 'restore': {
      const was = now.revisions[revision - 1];
      const back = LANGUAGES.filter((locale) => was?.titles[locale]);
      return {
        sdgs: was?.sdgs ?? now.sdgs,
        titles: { ...now.titles, ...was?.titles },
        whole: withWhole(now.whole, ...back),
      };
    }
    case 'publish': {
      const published = Object.fromEntries(locales.map((locale) => [locale, now.titles[locale]]));
      const shown: Shown = { titles: { ...shownOf(now)?.titles, ...published }, sdgs: now.sdgs };
      return { publicVersion: version, revisions: [...now.revisions, shown] };
    }
    case 'withdraw':
    case 'archive':
      return { publicVersion: null };
    default:
      return {};
  }
}

/** The case after a step that is let through: a later version, in the state that follows. */
export function after(now: CaseModel, attempt: Attempt): CaseModel {
  const version = now.version + 1;
  const state = stateAfter(now, attempt.step) ?? now.state;
  return { ...now, ...changes(now, attempt, version), state, version, changedBy: attempt.role };
}
