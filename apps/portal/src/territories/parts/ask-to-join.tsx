import { useOperation } from '../../app/graphql.js';
import { pathTo } from '../../app/paths.js';
import { useRouter } from '../../app/router.js';
import { HeaderViewerDocument } from '../../generated/graphql.js';
import { useT } from './catalogue.js';

/**
 * The way in for somebody who works for a collectivity: the request at the desk, by the sign-in where nobody is signed
 * in. Who belongs somewhere already, and administrators, are not asked.
 */
export function AskToJoin({ id }: { id: string }) {
  const { locale } = useRouter();
  const t = useT();
  const { data } = useOperation(HeaderViewerDocument, {});
  const viewer = data?.viewer;
  if (viewer && (viewer.administrator || viewer.memberships.length > 0)) return null;
  const request = `/admin?${new URLSearchParams({ join: id }).toString()}`;
  const href = viewer ? request : pathTo('signIn', locale, undefined, new URLSearchParams({ to: request }));
  return <a href={href}>{t('join.ask')}</a>;
}
