import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { useCollectivityOptions, type CollectivityOption } from '../caseStudies/inputs/useCollectivityOptions.js';
import { useT } from '../i18n/useT.js';

/** Narrows a list of people to a collectivity. */
export function CollectivityFilter() {
  const t = useT();
  const options = useCollectivityOptions();
  const list = useListContext();
  const [chosen, setChosen] = useState<CollectivityOption | null>(null);
  const { collectivityId, ...others } = list.filterValues as Record<string, unknown>;
  return (
    <Autocomplete<CollectivityOption>
      {...options}
      id="filter-collectivityId"
      value={collectivityId === chosen?.id ? chosen : null}
      onChange={(_, option) => {
        setChosen(option);
        list.setFilters(option ? { ...others, collectivityId: option.id } : others, [], false);
      }}
      sx={{ minWidth: { sm: 240 } }}
      renderInput={(params) => <TextField {...params} label={t('field.collectivity')} />}
    />
  );
}
