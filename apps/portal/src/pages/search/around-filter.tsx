import { VisuallyHidden } from '#ui';
import { useState } from 'react';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import { PlaceName } from '../../parts/place.js';
import { SEARCH_FORM } from '../../parts/search-box/search-box.js';
import type { Centre } from './around.js';
import { AroundField } from './around-field.js';
import { PlaceTrouble, troubleText } from './around-trouble.js';
import styles from './facets.module.css';
import type { FacetsProps } from './facets.js';
import { around, DISTANCES, type Distance } from './search-state.js';
import { useChange } from './use-change.js';

interface ChosenProps {
  centre: Centre;
  form: boolean;
  onRemove: () => void;
}

/** The chosen place, as a choice that is taken back like those of the other filters. */
function Chosen({ centre, form, onRemove }: ChosenProps) {
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.box}
        name="around"
        value={centre.id}
        form={form ? SEARCH_FORM : undefined}
        checked
        onChange={onRemove}
      />
      <span>
        <PlaceName place={centre} />
      </span>
    </label>
  );
}

interface KilometresProps {
  km: Distance;
  form: boolean;
  onChange: (km: Distance) => void;
}

function Kilometres({ km, form, onChange }: KilometresProps) {
  const t = useT();
  return (
    <label className={styles.year}>
      <span>{t('search.around.km')}</span>
      <select
        name="km"
        form={form ? SEARCH_FORM : undefined}
        value={km}
        className={styles.yearInput}
        onChange={({ currentTarget: { value } }) => onChange(DISTANCES.find((one) => String(one) === value) ?? km)}
      >
        {DISTANCES.map((one) => (
          <option key={one} value={one}>
            {t('search.around.kmValue', { km: one })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Cases within a distance of a collectivity, which is chosen by its name. */
export function Around({ search, state, idPrefix, form = false }: FacetsProps) {
  const { locale } = useRouter();
  const t = useT();
  const change = useChange();
  // Without a place, a distance is nothing that an address could say.
  const [wanted, setWanted] = useState<Distance>();
  const km = state.around ? state.km : (wanted ?? state.km);
  const { centre, trouble } = search;
  const id = `${idPrefix}-around`;
  const setKm = (next: Distance): void => {
    setWanted(next);
    if (state.around) change(around(state, state.around, next));
  };
  const remove = (): void => {
    document.getElementById(`${id}-name`)?.focus();
    change(around(state, undefined));
  };
  const typed = trouble?.kind === 'none' || trouble?.kind === 'several' ? trouble.name : '';
  return (
    <details className={styles.group} open={state.around !== undefined || trouble !== undefined || undefined}>
      <summary className={styles.legend} id={id}>
        {t('search.around.legend')}
      </summary>
      <div role="group" aria-labelledby={id} className={styles.around}>
        {centre && centre.id === state.around ? <Chosen {...{ centre, form }} onRemove={remove} /> : null}
        <AroundField
          key={locale}
          id={`${id}-name`}
          query={typed}
          chosen={centre?.id}
          form={form}
          onChoose={(chosen) => change(around(state, chosen, km))}
          onEnter={(name) =>
            name.trim() ? change({ ...around(state, undefined, km), place: name.trim() }) : undefined
          }
        />
        <Kilometres {...{ km, form }} onChange={setKm} />
        <div role="status">
          {/* Above the results it is said for all to see; the sheet lies over those. */}
          <VisuallyHidden>{trouble ? troubleText(t, trouble, locale) : ''}</VisuallyHidden>
        </div>
        {form ? null : <PlaceTrouble search={search} />}
      </div>
    </details>
  );
}
