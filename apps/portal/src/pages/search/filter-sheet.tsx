import { Button } from '#ui';
import { useEffect, useRef, useState } from 'react';
import { pathTo } from '../../app/paths.js';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import { Facets, type FacetsProps } from './facets.js';
import { filterCount, withoutFilters, writeSearch } from './search-state.js';
import styles from './filter-sheet.module.css';

const WIDE = '(min-width: 1024px)';

/** Closes the sheet when the window becomes wide enough for the column. */
function useClosedWhenWide(close: () => void): void {
  useEffect(() => {
    const wide = matchMedia(WIDE);
    const changed = (): void => {
      if (wide.matches) close();
    };
    wide.addEventListener('change', changed);
    return () => wide.removeEventListener('change', changed);
  }, [close]);
}

/** Narrow screens: the filters in a modal sheet, their number on its button. Without JavaScript the column is shown instead. */
export function FilterSheet({ answer, state, search }: Pick<FacetsProps, 'answer' | 'state' | 'search'>) {
  const { locale, navigate } = useRouter();
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);
  const close = useRef(() => dialog.current?.close()).current;
  useClosedWhenWide(close);
  const count = filterCount(state);
  const open = (): void => {
    setOpened(true);
    dialog.current?.showModal();
  };
  const clear = (): void =>
    navigate(pathTo('search', locale, undefined, writeSearch(withoutFilters(state))), { scroll: 'keep' });
  return (
    <div className={styles.narrow}>
      <Button className={styles.opener} aria-haspopup="dialog" onClick={open}>
        {t('search.filtersOpen', { count })}
      </Button>
      <dialog ref={dialog} className={styles.sheet} aria-labelledby="sheet-title">
        <div className={styles.head}>
          <h2 id="sheet-title">{t('search.filters')}</h2>
          <Button kind="quiet" onClick={close}>
            {t('search.close')}
          </Button>
        </div>
        <div className={styles.body}>
          {opened ? <Facets answer={answer} state={state} search={search} idPrefix="sheet" /> : null}
        </div>
        <div className={styles.foot}>
          {count > 0 ? (
            <Button kind="quiet" onClick={clear}>
              {t('search.filtersClear')}
            </Button>
          ) : null}
          <Button kind="primary" onClick={close}>
            {t('search.filtersShow', { count: answer.total })}
          </Button>
        </div>
      </dialog>
    </div>
  );
}
