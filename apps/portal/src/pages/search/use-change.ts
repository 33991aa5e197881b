import { pathTo } from '../../app/paths.js';
import { useRouter } from '../../app/router.js';
import { writeSearch, type SearchState } from './search-state.js';

/** The words being typed are part of the search that a filter starts. */
function typedQuery(): string | undefined {
  const field = document.querySelector<HTMLInputElement>('#q');
  return field?.value.trim();
}

/** Goes to the results of other filters, and stays where the reader is on the page. */
export function useChange(): (state: SearchState) => void {
  const { locale, navigate } = useRouter();
  return (state) => {
    const search = writeSearch({ ...state, query: typedQuery() ?? state.query });
    navigate(pathTo('search', locale, undefined, search), { scroll: 'keep' });
  };
}
