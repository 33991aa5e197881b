import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Batch } from '../../core/graphql/index.js';
import { Belongings } from '../accounts/index.js';
import { CaseCareRepository } from './case-care.repository.js';

/** Who looks after a case study: who began it, until it is handed over. */
@Injectable()
export class CaseCare implements OnModuleInit {
  /** Null: those who manage its owner. */
  readonly caretakers: Batch<string, { id: string; name: string } | null>;

  constructor(
    private readonly repository: CaseCareRepository,
    private readonly belongings: Belongings,
  ) {
    this.caretakers = new Batch<string, { id: string; name: string } | null>(
      (ids) => repository.caretakers(ids),
      () => null,
    );
  }

  onModuleInit(): void {
    this.belongings.register('caseStudies', {
      count: (care) => this.repository.count(care),
      move: (care, to) => this.repository.move(care, to),
    });
  }
}
