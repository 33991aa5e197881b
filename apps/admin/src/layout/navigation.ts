import type { Viewer } from '../data/session.js';
import type { MessageKey } from '../i18n/messages.js';

/** A page of the desk that the menu leads to. */
export interface Room {
  to: string;
  label: MessageKey;
  /** Name of the rooms that it belongs to. */
  group?: MessageKey;
  /** Only for administrators. */
  administrator?: true;
  /** Only for managers of a collectivity; administrators come by another way. */
  manager?: true;
  /** Only for those who may write a case or a profile: people of a collectivity, and administrators. */
  writer?: true;
}

/** The desk's rooms, in the order of the menu. */
export const ROOMS: readonly Room[] = [
  { to: '/', label: 'nav.desk' },
  { to: '/caseStudies', label: 'nav.caseStudies', group: 'nav.caseStudies' },
  { to: '/translations', label: 'nav.translations', group: 'nav.caseStudies' },
  { to: '/imports', label: 'nav.imports', writer: true, group: 'nav.caseStudies' },
  { to: '/collectivities', label: 'nav.collectivities', group: 'nav.collectivities' },
  { to: '/twinnings', label: 'nav.twinnings', group: 'nav.collectivities' },
  { to: '/profiles', label: 'nav.profile', writer: true, group: 'nav.collectivities' },
  { to: '/members', label: 'nav.myCollectivity', manager: true, group: 'nav.collectivities' },
  { to: '/introductions', label: 'nav.introductions', group: 'nav.exchanges' },
  { to: '/programme', label: 'nav.programme', writer: true, group: 'nav.exchanges' },
  { to: '/users', label: 'nav.people', administrator: true, group: 'nav.administration' },
  { to: '/concepts', label: 'nav.concepts', administrator: true, group: 'nav.administration' },
  { to: '/searchLog', label: 'nav.searchLog', administrator: true, group: 'nav.administration' },
  { to: '/auditEvents', label: 'nav.audit', administrator: true, group: 'nav.administration' },
];

/** A link of the row, or rooms behind one button. */
export interface Stand {
  label: MessageKey;
  rooms: readonly Room[];
}

/** What stands in the row: rooms that belong together share a button, as all of them beside each other would wrap. */
export function arranged(viewer: Viewer): Stand[] {
  const open = ROOMS.filter((room) => isOpen(room, viewer));
  return [...Map.groupBy(open, ({ group, to }) => group ?? to).values()].flatMap((rooms) => {
    const [first] = rooms;
    return first ? [{ label: rooms.length > 1 && first.group ? first.group : first.label, rooms }] : [];
  });
}

/** Whether somebody manages a collectivity. */
export const isManager = ({ memberships }: Viewer) => memberships.some(({ role }) => role === 'MANAGER');

/** Whether a room is for somebody. */
export const isOpen = ({ administrator, manager, writer }: Room, viewer: Viewer) =>
  viewer.administrator
    ? !manager
    : !administrator && (!manager || isManager(viewer)) && (!writer || viewer.memberships.length > 0);

/** Whether a path is inside a room. */
export const isInside = (path: string, room: string) =>
  room === '/' ? path === '/' : path === room || path.startsWith(`${room}/`);
