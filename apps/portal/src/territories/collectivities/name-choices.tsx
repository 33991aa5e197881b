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
}

type Choice = CollectivityChoicesQuery['collectivities']['items'][number];

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
function openingKeys(open: boolean, setWanted: (wanted: boolean) => void) {
  return {
    onBlur: (event: FocusEvent<HTMLDivElement>): void => {
      if (!event.currentTarget.contains(event.relatedTarget)) setWanted(false);
    },
    onKeyDownCapture: (event: KeyboardEvent<HTMLDivElement>): void => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'ArrowDown') setWanted(true);
      if (event.key !== 'Escape' || !open) return;
      // The first Escape closes the list, the next one empties the field as browsers do.
      event.preventDefault();
      event.stopPropagation();
      setWanted(false);
    },
  };
}

/** What is typed. It follows the address when the address changes by other means, a link or the back button. */
function useTyped(query: string, typed: string, close: () => void) {
  const [value, setValue] = useState(typed);
  const answered = useRef(query);
  useEffect(() => {
    if (answered.current === query) return;
    answered.current = query;
    setValue(query);
    close();
  }, [query, close]);
  return [value, setValue] as const;
}

/** The combobox: collectivities as one types, each choice leads to its page; Enter without a choice asks for the list. */
export function NameChoices({ query, typed, autoFocus, country }: NameChoicesProps) {
  const { locale } = useRouter();
  const t = useT();
  const [wanted, setWanted] = useState(false);
  const close = useCallback(() => setWanted(false), []);
  const [value, setValue] = useTyped(query, typed, close);
  const { items, settled } = useChoices(value, country);
  const open = wanted && value.trim() !== '' && (items.length > 0 || settled);
  const change = (text: string): void => {
    setValue(text);
    setWanted(true);
  };
  return (
    <I18nProvider locale={LANGUAGE_TAGS[locale]}>
      <div className={field.box} {...openingKeys(open, setWanted)}>
        <Autocomplete inputValue={value} onInputChange={change} disableAutoFocusFirst>
          <TextField
            id="name"
            name="q"
            type="search"
            aria-labelledby="name-label"
            autoFocus={autoFocus}
            maxLength={200}
          >
            <Input
              className={`${field.input} ${styles.input}`}
              role="combobox"
              aria-expanded={open}
              aria-haspopup="listbox"
              enterKeyHint="search"
            />
          </TextField>
          {open ? <Choices items={items} onChosen={close} /> : null}
        </Autocomplete>
        <span role="status">
          <VisuallyHidden>{open && settled ? t('finder.choicesCount', { count: items.length }) : ''}</VisuallyHidden>
        </span>
      </div>
    </I18nProvider>
  );
}

function Choices({ items, onChosen }: { items: readonly Choice[]; onChosen: () => void }) {
  const { locale, navigate } = useRouter();
  const t = useT();
  const choose = (id: string | number): void => {
    onChosen();
    navigate(pathTo('collectivity', locale, { id: String(id) }));
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
