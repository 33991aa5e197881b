import { Injectable } from '@nestjs/common';
import { mayLetGo } from './key-holders.policy.js';
import { KeyHoldersRepository } from './key-holders.repository.js';

/** Why somebody can't go yet: they are the last administrator, or the last manager of these collectivities. */
export interface Indispensable {
  administrator: boolean;
  managerOf: readonly number[];
}

/**
 * The last administrator and the last manager of a collectivity in use can't be taken away. Call it inside the
 * transaction that takes away: it holds a lock until the end of that transaction, so that of two who leave at
 * once one is told to stay.
 */
@Injectable()
export class KeyHolders {
  constructor(private readonly repository: KeyHoldersRepository) {}

  /** Whether this administrator may lose the role, be suspended or leave. */
  async administratorMayGo(userId: string): Promise<boolean> {
    await this.repository.lockAdministrators();
    return mayLetGo(await this.repository.platform(userId));
  }

  /** Nobody else changes who administers until the transaction ends. */
  lockPlatform(): Promise<void> {
    return this.repository.lockAdministrators();
  }

  /** Nobody else changes the members of a collectivity, nor by what they are recognised, until the transaction ends. */
  lockMembers(collectivityId: number): Promise<void> {
    return this.repository.lockCollectivities([collectivityId]);
  }

  /** Whether this manager may lose the role in a collectivity or leave it. */
  async managerMayGo(userId: string, collectivityId: number): Promise<boolean> {
    await this.repository.lockCollectivities([collectivityId]);
    return mayLetGo(await this.repository.collectivity(userId, collectivityId));
  }

  /** What keeps a person from leaving the platform; null where nothing does. For the erasure of an account. */
  async keptBy(userId: string): Promise<Indispensable | null> {
    await this.repository.lockAdministrators();
    const { administrator, manages } = await this.repository.holds(userId);
    await this.repository.lockCollectivities(manages);
    const last = administrator && !mayLetGo(await this.repository.platform(userId));
    const managerOf: number[] = [];
    for (const id of manages) if (!mayLetGo(await this.repository.collectivity(userId, id))) managerOf.push(id);
    return last || managerOf.length > 0 ? { administrator: last, managerOf } : null;
  }
}
