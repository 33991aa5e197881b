import type { Viewer } from '../../core/auth/index.js';
import { partnerOf, type TwinningProposal } from './twinning.model.js';

const manages = (viewer: Viewer, collectivityId: number): boolean =>
  viewer.memberships.some((one) => one.collectivityId === collectivityId && one.role === 'manager');

/** Who speaks for a collectivity in the register: those who manage it, and administrators. */
export const canSpeakFor = (viewer: Viewer, collectivityId: number): boolean =>
  viewer.administrator || manages(viewer, collectivityId);

type Sides = Pick<TwinningProposal, 'oneId' | 'otherId' | 'proposerId'>;

/** The other side answers: nobody confirms what their own side proposed, unless they are an administrator. */
export const canAnswer = (viewer: Viewer, proposal: Sides): boolean => canSpeakFor(viewer, partnerOf(proposal));

export const canWithdraw = (viewer: Viewer, { proposerId }: Sides): boolean => canSpeakFor(viewer, proposerId);
