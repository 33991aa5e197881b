import { useWatch } from 'react-hook-form';
import { SdgNumber, ThemeSign } from '#ui';
import type { Sdg, Term, Theme, Topic } from '../../data/readers.js';
import { useT } from '../../i18n/useT.js';
import type { CaseStudyForm } from '../form.js';
import { ChoicesInput, type Choice } from './ChoicesInput.js';
import { useChoices } from './useChoices.js';

/** Topics under their themes; the theme comes with the topic. */
export function TopicsInput() {
  const t = useT();
  const { rows, loading } = useChoices<Topic>('topics');
  const choices = rows.map(({ code, label, theme }): Choice<string> => ({
    code,
    label,
    ...(theme
      ? {
          group: t('choice.theme', { number: theme.number, label: theme.label }),
          sign: <ThemeSign number={theme.number} size={16} />,
        }
      : {}),
  }));
  return (
    <ChoicesInput<string>
      name="topics"
      label={t('field.topics')}
      help={t('field.topics.help')}
      choices={choices}
      loading={loading}
    />
  );
}

/** Themes of other editions, which no topic brings. */
export function ThemesInput() {
  const t = useT();
  const { rows, loading } = useChoices<Theme>('themes');
  const choices = rows.map(({ code, label, edition }): Choice<string> => ({ code, label, group: edition.title }));
  return (
    <ChoicesInput<string>
      name="themes"
      label={t('field.themes')}
      help={t('field.themes.help')}
      choices={choices}
      loading={loading}
    />
  );
}

/** Sustainable Development Goals with number, name and official colour. */
export function SdgsInput() {
  const t = useT();
  const { rows, loading } = useChoices<Sdg>('sdgs');
  const choices = rows.map(({ number, label }): Choice<number> => ({
    code: number,
    label: t('choice.sdg', { number, label }),
    sign: <SdgNumber number={number} />,
    shown: label,
  }));
  return (
    <ChoicesInput<number>
      name="sdgs"
      label={t('field.sdgs')}
      help={t('field.sdgs.help')}
      choices={choices}
      loading={loading}
    />
  );
}

/** Targets of the goals that are chosen. */
export function TargetsInput() {
  const t = useT();
  const { rows, loading } = useChoices<Sdg>('sdgs');
  const chosen = useWatch<CaseStudyForm, 'sdgs'>({ name: 'sdgs' });
  const choices = rows
    .filter(({ number }) => chosen.includes(number))
    .flatMap(({ number, label, targets }) =>
      targets.map((target): Choice<string> => ({
        code: target.code,
        label: `${target.code} ${target.label}`,
        group: t('choice.sdg', { number, label }),
      })),
    );
  return (
    <ChoicesInput<string>
      name="sdgTargets"
      label={t('field.sdgTargets')}
      help={t('field.sdgTargets.help')}
      choices={choices}
      loading={loading}
    />
  );
}

function TermsInput({ name }: { name: 'factors' | 'challenges' }) {
  const t = useT();
  const { rows, loading } = useChoices<Term>(name);
  return <ChoicesInput<string> name={name} label={t(`field.${name}`)} choices={rows} loading={loading} />;
}

/** What makes a territory attractive. */
export const FactorsInput = () => <TermsInput name="factors" />;

/** What the case was an answer to. */
export const ChallengesInput = () => <TermsInput name="challenges" />;
