import { LANGUAGE_TAGS } from '#shared';
import { VisuallyHidden } from '#ui';
import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { TextField } from 'react-aria-components/TextField';
import { toGraphqlLocale, useOperation } from '../../app/graphql.js';
import { pathTo } from '../../app/paths.js';
import { useRouter } from '../../app/router.js';
import { CollectivityChoicesDocument, type CollectivityChoicesQuery, type Country } from '../../generated/graphql.js';
import field from '../../parts/choices/choices.module.css';
import { useDebounced } from '../../parts/choices/use-debounced.js';
import type { TakenOver } from '../../parts/choices/use-enhanced-field.js';
import { useT } from '../parts/catalogue.js';
import { typographic } from '../parts/names.js';
import { FullName } from '../parts/place.js';
import { tierAndCountry } from '../parts/words.js';
import styles from './name-field.module.css';

export interface NameChoicesProps extends TakenOver {
  /** The name that the page answers. */
  query: string;
  country: Country | null;
  /** Of the control; its label has the same with `-label`. */
  id: string;
  name: string;
  /** The form that it belongs to, where that is elsewhere on the page. */
  form?: string;
  /** For a narrow column. */
  small?: boolean;
  /** What a choice does; it leads to the page of its collectivity where left out. What was typed is then done with. */
  onChoose?: (choice: Choice) => void;
  /** What Enter does with a name as it was typed, where no form is sent. */
  onEnter?: (typed: string) => void;
  /** Empties the field when it changes: what was typed has become a choice. */
  chosen?: string;
}

export type Choice = CollectivityChoicesQuery['collectivities']['items'][number];

/** The choices for what is typed; the former ones stay until the next arrive, so that the list does not flicker. */
function useChoices(typed: string, country: Country | null) {
  const { locale } = useRouter();
  const text = typed.trim();
  const query = useDebounced(text, 150);
  const answer = useOperation(
    CollectivityChoicesDocument,
    { query, country, locale: toGraphqlLocale(locale) },
    { enabled: query !== '', keepPrevious: true },
  );
  const settled = query === text && answer.isSuccess && !answer.isPlaceholderData;
  return { items: text === '' ? [] : (answer.data?.collectivities.items ?? []), settled };
}

/** The list opens with ArrowDown and closes with Escape or when the focus leaves. */
function openingKeys(open: boolean, setWanted: (wanted: boolean) => void, onEnter: () => void) {
  return {
    onBlur: (event: FocusEvent<HTMLDivElement>): void => {
      if (!event.currentTarget.contains(event.relatedTarget)) setWanted(false);
    },
    onKeyDownCapture: (event: KeyboardEvent<HTMLDivElement>): void => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'ArrowDown') setWanted(true);
      // With an option in hand, Enter chooses it.
      if (event.key === 'Enter' && !event.currentTarget.querySelector('[aria-activedescendant]')) onEnter();
      if (event.key !== 'Escape' || !open) return;
      // The first Escape closes the list, the next one empties the field as browsers do.
      event.preventDefault();
      event.stopPropagation();
      setWanted(false);
    },
  };
}

/** What is typed. It follows the address when the address changes by other means, a link or the back button. */
function useTyped({ query, typed, chosen = '' }: NameChoicesProps, close: () => void) {
  const [value, setValue] = useState(typed);
  const answered = useRef({ query, chosen });
  useEffect(() => {
    if (answered.current.query === query && answered.current.chosen === chosen) return;
    answered.current = { query, chosen };
    setValue(query);
    close();
  }, [query, chosen, close]);
  return [value, setValue] as const;
}

/** The combobox: collectivities as one types; Enter without a choice sends the name as it was typed. */
export function NameChoices(props: NameChoicesProps) {
  const { country, id, name, form, small = false, autoFocus, onChoose, onEnter } = props;
  const { locale, navigate } = useRouter();
  const t = useT();
  const [wanted, setWanted] = useState(false);
  const close = useCallback(() => setWanted(false), []);
  const [value, setValue] = useTyped(props, close);
  const { items, settled } = useChoices(value, country);
  const open = wanted && value.trim() !== '' && (items.length > 0 || settled);
  const change = (text: string): void => {
    setValue(text);
    setWanted(true);
  };
  const choose = (choice: Choice): void => {
    close();
    if (!onChoose) return navigate(pathTo('collectivity', locale, { id: choice.id }));
    setValue('');
    onChoose(choice);
  };
  return (
    <I18nProvider locale={LANGUAGE_TAGS[locale]}>
      <div className={field.box} {...openingKeys(open, setWanted, () => onEnter?.(value))}>
        <Autocomplete inputValue={value} onInputChange={change} disableAutoFocusFirst>
          <TextField
            id={id}
            name={name}
            type="search"
            aria-labelledby={`${id}-label`}
            autoFocus={autoFocus}
            maxLength={200}
          >
            <Input
              form={form}
              className={`${field.input} ${small ? styles.small : styles.input}`}
              role="combobox"
              aria-expanded={open}
              aria-haspopup="listbox"
              enterKeyHint="search"
            />
          </TextField>
          {open ? <Choices items={items} onChoose={choose} /> : null}
        </Autocomplete>
        <span role="status">
          <VisuallyHidden>{open && settled ? t('finder.choicesCount', { count: items.length }) : ''}</VisuallyHidden>
        </span>
      </div>
    </I18nProvider>
  );
}

function Choices({ items, onChoose }: { items: readonly Choice[]; onChoose: (choice: Choice) => void }) {
  const t = useT();
  const choose = (id: string | number): void => {
    const choice = items.find((one) => one.id === String(id));
    if (choice) onChoose(choice);
  };
  return (
    <div className={field.panel} onMouseDown={(event) => event.preventDefault()}>
      <ListBox
        aria-label={t('finder.choices')}
        className={field.list}
        items={items}
        onAction={choose}
        renderEmptyState={NoChoice}
      >
        {(choice) => <ChoiceItem choice={choice} />}
      </ListBox>
    </div>
  );
}

function NoChoice() {
  return <p className={`${field.detail} ${styles.none}`}>{useT()('finder.choicesNone')}</p>;
}

function ChoiceItem({ choice }: { choice: Choice }) {
  const { locale } = useRouter();
  const where = tierAndCountry(choice, locale);
  return (
    <ListBoxItem id={choice.id} className={field.choice} textValue={choice.name}>
      <span className={field.name}>
        <FullName place={choice} />
      </span>
      <span className={field.detail}>
        {choice.parent ? typographic(`${where}${locale === 'ja' ? '・' : ', '}${choice.parent.name}`) : where}
      </span>
    </ListBoxItem>
  );
}
