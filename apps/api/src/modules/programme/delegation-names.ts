import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { CollectivitiesService } from '../territories/index.js';
import { DelegationRepository } from './delegation.repository.js';

/** Reads how the delegations of an edition are called. */
@Injectable()
export class DelegationNamesReader {
  constructor(
    private readonly delegations: DelegationRepository,
    private readonly collectivities: CollectivitiesService,
  ) {}

  /** Names in the reader's language by delegation. */
  async of(editionCode: string, locale: Locale): Promise<Map<number, string>> {
    const rows = await this.delegations.of(editionCode);
    const names = await this.collectivities.namesByIds(
      rows.map(({ collectivityId }) => collectivityId),
      locale,
    );
    return new Map(rows.map(({ id, collectivityId }) => [id, names.get(String(collectivityId)) ?? '']));
  }
}
