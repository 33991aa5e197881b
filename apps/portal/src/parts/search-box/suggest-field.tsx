import { LANGUAGE_TAGS } from '#shared';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { TextField } from 'react-aria-components/TextField';
import { browserExecute, fromGraphqlLocale, operationOptions, toGraphqlLocale } from '../../app/graphql.js';
import { pathTo } from '../../app/paths.js';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import { SuggestDocument, type SuggestQuery } from '../../generated/graphql.js';
import { searchPath } from '../../pages/search/search-state.js';
import styles from './search-box.module.css';

export interface SuggestFieldProps {
  /** The question that the page answers. */
  query: string;
  /** What stood in the plain field when this one took its place. */
  typed: string;
  autoFocus: boolean;
}

type Suggestion = SuggestQuery['suggestions'][number];

const DEBOUNCE = 150;

function useDebounced(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), DEBOUNCE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function useSuggestionsFor(text: string): readonly Suggestion[] {
  const { locale } = useRouter();
  const prefix = useDebounced(text.trim());
  const { data } = useQuery({
    ...operationOptions(browserExecute(locale), SuggestDocument, { prefix, locale: toGraphqlLocale(locale) }),
    enabled: prefix !== '',
    // The list stays while the next one comes; an empty field has none.
    placeholderData: (previous) => previous,
    retry: false,
  });
  return prefix && text.trim() ? (data?.suggestions ?? []) : [];
}

function Option({ suggestion, id }: { suggestion: Suggestion; id: string }) {
  const t = useT();
  const { locale } = useRouter();
  const own = fromGraphqlLocale(suggestion.locale);
  return (
    <ListBoxItem id={id} textValue={suggestion.label} className={styles.option}>
      <span className={styles.optionLabel} lang={own === locale ? undefined : own}>
        {suggestion.label}
      </span>
      {suggestion.detail ? <span className={styles.optionDetail}>{suggestion.detail}</span> : null}
      <span className={styles.optionKind}>{t(`box.kind.${suggestion.kind}`)}</span>
    </ListBoxItem>
  );
}

/** Whether the list is open: while one types and there is something to show, until Escape or a choice. */
function useOpen(count: number) {
  const [wanted, setWanted] = useState(false);
  const leave = (event: FocusEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setWanted(false);
  };
  const open = wanted && count > 0;
  const keys = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape' && open) {
      // The first Escape closes the list, the next one empties the field as browsers do.
      event.preventDefault();
      event.stopPropagation();
      setWanted(false);
    }
    if (event.key === 'ArrowDown' && !event.nativeEvent.isComposing) setWanted(true);
  };
  return { open, setWanted, leave, keys };
}

/** The question's field with suggestions as one types: concepts, titles and collectivities, in any script. */
export function SuggestField({ query, typed, autoFocus }: SuggestFieldProps) {
  const { locale, navigate } = useRouter();
  const t = useT();
  const [value, setValue] = useState(typed);
  const shown = useRef(query);
  const suggestions = useSuggestionsFor(value);
  const { open, setWanted, leave, keys } = useOpen(suggestions.length);
  useEffect(() => {
    if (shown.current === query) return;
    shown.current = query;
    setValue(query);
    setWanted(false);
  }, [query, setWanted]);
  const change = (text: string): void => {
    setValue(text);
    setWanted(true);
  };
  const choose = (index: string | number): void => {
    const chosen = suggestions[Number(index)];
    setWanted(false);
    if (!chosen) return;
    if (chosen.kind === 'COLLECTIVITY') return navigate(pathTo('collectivity', locale, { id: chosen.target }));
    if (chosen.kind === 'TITLE') return navigate(pathTo('case', locale, { slug: chosen.target }));
    setValue(chosen.label);
    navigate(searchPath(locale, { query: chosen.label }));
  };
  return (
    <I18nProvider locale={LANGUAGE_TAGS[locale]}>
      <div className={styles.field} onBlur={leave} onKeyDownCapture={keys}>
        <Autocomplete inputValue={value} onInputChange={change} disableAutoFocusFirst>
          <TextField id="q" name="q" type="search" aria-labelledby="q-label" autoFocus={autoFocus} maxLength={1000}>
            <Input
              className={styles.input}
              placeholder={t('box.placeholder')}
              role="combobox"
              aria-expanded={open}
              aria-haspopup="listbox"
              enterKeyHint="search"
            />
          </TextField>
          {open ? (
            <div className={styles.panel} onMouseDown={(event) => event.preventDefault()}>
              <ListBox aria-label={t('box.suggestions')} className={styles.options} onAction={choose}>
                {suggestions.map((suggestion, index) => (
                  <Option key={index} id={String(index)} suggestion={suggestion} />
                ))}
              </ListBox>
            </div>
          ) : null}
        </Autocomplete>
        <span role="status" className={styles.hidden}>
          {open ? t('box.count', { count: suggestions.length }) : ''}
        </span>
      </div>
    </I18nProvider>
  );
}
