import { useQuery } from '@tanstack/react-query';
import { useServices } from '../app/services.js';
import type { Programme } from '../data/programme.js';
import { useReaderLocale } from '../i18n/useT.js';

/** Head of all that this page asks for: a change of anything asks for all of it again. */
const KEY = 'programme';

/** Editions, the newest first. */
export function useEditions() {
  const locale = useReaderLocale();
  const { programmes } = useServices();
  return useQuery({ queryKey: [KEY, 'editions', locale], queryFn: programmes.editions }).data;
}

/** Rounds and delegations of an edition. */
export function useGathering(edition: string) {
  const locale = useReaderLocale();
  const { programmes } = useServices();
  return useQuery({ queryKey: [KEY, 'gathering', edition, locale], queryFn: () => programmes.gathering(edition) });
}

/** Who must meet and must not. */
export function useRules(edition: string) {
  const { programmes } = useServices();
  return useQuery({ queryKey: [KEY, 'rules', edition], queryFn: () => programmes.rules(edition) }).data ?? [];
}

const isMaking = (programme: Pick<Programme, 'state'> | null | undefined): boolean =>
  programme?.state === 'WAITING' || programme?.state === 'COMPUTING';

/** A version (null: the newest); asked for again every second while it is being made. */
export function useProgramme(edition: string, number: number | null) {
  const locale = useReaderLocale();
  const { programmes } = useServices();
  const { data, isPending } = useQuery({
    queryKey: [KEY, 'version', edition, number, locale],
    queryFn: () => programmes.programme(edition, number),
    refetchInterval: ({ state }) => (isMaking(state.data) ? 1_000 : false),
  });
  return { programme: data ?? null, isPending, isMaking: isMaking(data) };
}

/** Its versions, for administrators; asked for again while one is being made, so that none is called so afterwards. */
export function useVersions(edition: string, enabled: boolean) {
  const { programmes } = useServices();
  const { data } = useQuery({
    queryKey: [KEY, 'versions', edition],
    queryFn: () => programmes.versions(edition),
    enabled,
    refetchInterval: ({ state }) => (state.data?.some(isMaking) ? 1_000 : false),
  });
  return data ?? [];
}
