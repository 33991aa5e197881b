import { LANGUAGE_TAGS, type Locale } from '#shared';
import { VisuallyHidden } from '#ui';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
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
import choices from '../choices/choices.module.css';
import { useDebounced } from '../choices/use-debounced.js';
import type { TakenOver } from '../choices/use-enhanced-field.js';
import styles from './search-box.module.css';

export interface SuggestFieldProps extends TakenOver {
  /** The question that the page answers. */
  query: string;
}

type Suggestion = SuggestQuery['suggestions'][number];

function useSuggestionsFor(text: string): readonly Suggestion[] {
  const { locale } = useRouter();
  const prefix = useDebounced(text.trim(), 150);
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
    <ListBoxItem id={id} textValue={suggestion.label} className={choices.choice}>
      <span className={choices.name} lang={own === locale ? undefined : own}>
        {suggestion.label}
      </span>
      {suggestion.detail ? <span className={choices.detail}>{suggestion.detail}</span> : null}
      <span className={`${choices.detail} ${styles.kind}`}>{t(`box.kind.${suggestion.kind}`)}</span>
    </ListBoxItem>
  );
}

/** Whether the list is wanted: while one types, until Escape, Enter, a choice, or the focus leaves. */
function useWanted() {
  const [wanted, setWanted] = useState(false);
  const show = useCallback(() => setWanted(true), []);
  const hide = useCallback(() => setWanted(false), []);
  const leave = (event: FocusEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) hide();
  };
  const keys = (event: KeyboardEvent<HTMLDivElement>, open: boolean): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') show();
    // With an option in hand, Enter chooses it, and the list must be there until the key is up.
    if (event.key === 'Enter' && !event.currentTarget.querySelector('[aria-activedescendant]')) hide();
    if (event.key !== 'Escape' || !open) return;
    // The first Escape closes the list, the next one empties the field as browsers do.
    event.preventDefault();
    event.stopPropagation();
    hide();
  };
  return { wanted, show, hide, leave, keys };
}

/** Where a suggestion leads: to a page of its own, or to the search for its words. */
function placeOf({ kind, target, label }: Suggestion, locale: Locale): string {
  if (kind === 'COLLECTIVITY') return pathTo('collectivity', locale, { id: target });
  if (kind === 'TITLE') return pathTo('case', locale, { slug: target });
  return searchPath(locale, { query: label });
}

interface PanelProps {
  suggestions: readonly Suggestion[];
  onChoose: (index: string | number) => void;
}

/** The list itself; a press on it must not take the focus from the field. */
function Panel({ suggestions, onChoose }: PanelProps) {
  const t = useT();
  return (
    <div className={choices.panel} onMouseDown={(event) => event.preventDefault()}>
      <ListBox aria-label={t('box.suggestions')} className={choices.list} onAction={onChoose}>
        {suggestions.map((suggestion, index) => (
          <Option key={index} id={String(index)} suggestion={suggestion} />
        ))}
      </ListBox>
    </div>
  );
}

/** What stands in the field: what is typed, and the page's question where that changes. */
function useText(query: string, typed: string, changed: () => void): [string, (text: string) => void] {
  const [value, setValue] = useState(typed);
  const shown = useRef(query);
  useEffect(() => {
    if (shown.current === query) return;
    shown.current = query;
    setValue(query);
    changed();
  }, [query, changed]);
  return [value, setValue];
}

/** The question's field with suggestions as one types: concepts, titles and collectivities, in any script. */
export function SuggestField({ query, typed, autoFocus }: SuggestFieldProps) {
  const { locale, navigate } = useRouter();
  const t = useT();
  const { wanted, show, hide, leave, keys } = useWanted();
  const [value, setValue] = useText(query, typed, hide);
  const suggestions = useSuggestionsFor(value);
  const open = wanted && suggestions.length > 0;
  const change = (text: string): void => {
    setValue(text);
    show();
  };
  const choose = (index: string | number): void => {
    const chosen = suggestions[Number(index)];
    hide();
    if (!chosen) return;
    if (chosen.kind === 'CONCEPT') setValue(chosen.label);
    navigate(placeOf(chosen, locale));
  };
  return (
    <I18nProvider locale={LANGUAGE_TAGS[locale]}>
      <div className={`${choices.box} ${styles.field}`} onBlur={leave} onKeyDownCapture={(event) => keys(event, open)}>
        <Autocomplete inputValue={value} onInputChange={change} disableAutoFocusFirst>
          <TextField id="q" name="q" type="search" aria-labelledby="q-label" autoFocus={autoFocus} maxLength={1000}>
            <Input
              className={`${choices.input} ${styles.input}`}
              placeholder={t('box.placeholder')}
              role="combobox"
              aria-expanded={open}
              aria-haspopup="listbox"
              enterKeyHint="search"
            />
          </TextField>
          {open ? <Panel suggestions={suggestions} onChoose={choose} /> : null}
        </Autocomplete>
        <span role="status">
          <VisuallyHidden>{open ? t('box.count', { count: suggestions.length }) : ''}</VisuallyHidden>
        </span>
      </div>
    </I18nProvider>
  );
}
