import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../app/services.js';
import type { CaseStudy, PublicAddress } from '../../data/desk.js';

/** Where the public reads a case study; asked again after each publication. */
export function usePublicAddresses({ id, publishedAt }: CaseStudy): readonly PublicAddress[] {
  const { desk } = useServices();
  const { data } = useQuery({
    queryKey: ['publicAddresses', id, publishedAt],
    queryFn: () => desk.publicAddresses(id),
    enabled: publishedAt !== null,
  });
  return data ?? [];
}
