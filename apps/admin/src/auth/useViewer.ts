import { useGetIdentity } from 'react-admin';
import type { Viewer } from '../data/session.js';

/** Whether the signed-in person may begin a case study: for their own collectivity, or for any. */
export function useMayWrite(): boolean {
  const viewer = useViewer();
  return viewer !== undefined && (viewer.administrator || viewer.memberships.length > 0);
}

/** The signed-in person; undefined until known. */
export function useViewer(): Viewer | undefined {
  const { data } = useGetIdentity();
  return data?.viewer as Viewer | undefined;
}
