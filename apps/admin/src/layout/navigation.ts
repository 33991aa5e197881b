import type { Viewer } from '../data/session.js';
import type { MessageKey } from '../i18n/messages.js';

/** A page of the desk that the menu leads to. */
export interface Room {
  to: string;
  label: MessageKey;
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
  { to: '/caseStudies', label: 'nav.caseStudies' },
  { to: '/translations', label: 'nav.translations' },
  { to: '/imports', label: 'nav.imports', writer: true },
  { to: '/collectivities', label: 'nav.collectivities' },
  { to: '/twinnings', label: 'nav.twinnings' },
  { to: '/introductions', label: 'nav.introductions' },
  { to: '/users', label: 'nav.people', administrator: true },
  { to: '/profiles', label: 'nav.profile', writer: true },
  { to: '/programme', label: 'nav.programme', writer: true },
  { to: '/members', label: 'nav.myCollectivity', manager: true },
  { to: '/concepts', label: 'nav.concepts', administrator: true },
  { to: '/searchLog', label: 'nav.searchLog', administrator: true },
  { to: '/auditEvents', label: 'nav.audit', administrator: true },
];

/** The rooms that stand in the row, and those that administrators find behind one button: the row would wrap. */
export function arranged(viewer: Viewer): { row: readonly Room[]; folded: readonly Room[] } {
  const open = ROOMS.filter((room) => isOpen(room, viewer));
  return { row: open.filter((room) => !room.administrator), folded: open.filter((room) => room.administrator) };
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
