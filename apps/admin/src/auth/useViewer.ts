import { useGetIdentity } from 'react-admin';
import type { Viewer } from '../data/session.js';

/** The signed-in person; undefined until known. */
export function useViewer(): Viewer | undefined {
  const { data } = useGetIdentity();
  return data?.viewer as Viewer | undefined;
}
