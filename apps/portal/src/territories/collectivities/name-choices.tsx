import { LANGUAGE_TAGS } from '#shared';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { TextField } from 'react-aria-components/TextField';
import { toGraphqlLocale, useOperation } from '../../app/graphql.js';
import { pathTo } from '../../app/paths.js';
import { useRouter } from '../../app/router.js';
import { CollectivityChoicesDocument, type CollectivityChoicesQuery, type Country } from '../../generated/graphql.js';
import { useT } from '../parts/catalogue.js';
import { typographic } from '../parts/names.js';
import { FullName } from '../parts/place.js';
import { tierAndCountry } from '../parts/words.js';
import styles from './name-field.module.css';
import { useDebounced } from './use-debounced.js';

/** What the plain field hands over when the choices take its place. */
export interface NameChoicesProps {
  /** The name that the page answers. */
  query: string;
  typed: string;
  autoFocus: boolean;
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

/** Whether the list is open: while one types, until Escape, a choice, or the focus leaves. */
function useOpen(possible: boolean) {
  const [wanted, setWanted] = useState(false);
  const open = wanted && possible;
  const leave = (event: FocusEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setWanted(false);
  };
  const keys = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setWanted(true);
    if (event.key !== 'Escape' || !open) return;
    // The first Escape closes the list, the next one empties the field as browsers do.
    event.preventDefault();
    event.stopPropagation();
    setWanted(false);
  };
  return { open, setWanted, leave, keys };
}

/** The combobox: collectivities as one types, each choice leads to its page; Enter without a choice asks for the list. */
export function NameChoices({ query, typed, autoFocus, country }: NameChoicesProps) {
  const { locale, navigate } = useRouter();
  const t = useT();
  const [value, setValue] = useState(typed);
  const { items, settled } = useChoices(value, country);
  const { open, setWanted, leave, keys } = useOpen(value.trim() !== '' && (items.length > 0 || settled));
  const answered = useRef(query);
  useEffect(() => {
    if (answered.current === query) return;
    answered.current = query;
    setValue(query);
    setWanted(false);
  }, [query, setWanted]);
  const change = (text: string): void => {
    setValue(text);
    setWanted(true);
  };
  const choose = (id: string | number): void => {
    setWanted(false);
    navigate(pathTo('collectivity', locale, { id: String(id) }));
  };
  return (
    <I18nProvider locale={LANGUAGE_TAGS[locale]}>
      <div className={styles.box} onBlur={leave} onKeyDownCapture={keys}>
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
              className={styles.input}
              role="combobox"
              aria-expanded={open}
              aria-haspopup="listbox"
              enterKeyHint="search"
            />
          </TextField>
          {open ? (
            <div className={styles.panel} onMouseDown={(event) => event.preventDefault()}>
              <ListBox
                aria-label={t('finder.choices')}
                className={styles.list}
                items={items}
                onAction={choose}
                renderEmptyState={NoChoice}
              >
                {(choice) => <ChoiceItem choice={choice} />}
              </ListBox>
            </div>
          ) : null}
        </Autocomplete>
        <span role="status" className={styles.hidden}>
          {open && settled ? t('finder.choicesCount', { count: items.length }) : ''}
        </span>
      </div>
    </I18nProvider>
  );
}

function NoChoice() {
  return <p className={styles.none}>{useT()('finder.choicesNone')}</p>;
}

function ChoiceItem({ choice }: { choice: Choice }) {
  const { locale } = useRouter();
  const where = tierAndCountry(choice, locale);
  return (
    <ListBoxItem id={choice.id} className={styles.choice} textValue={choice.name}>
      <span className={styles.choiceName}>
        <FullName place={choice} />
      </span>
      <span className={styles.where}>
        {choice.parent ? typographic(`${where}${locale === 'ja' ? '・' : ', '}${choice.parent.name}`) : where}
      </span>
    </ListBoxItem>
  );
}
