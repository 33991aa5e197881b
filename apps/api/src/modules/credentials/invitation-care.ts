import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../core/clock/index.js';
import { Belongings } from '../accounts/index.js';
import { InvitationCareRepository } from './invitation-care.repository.js';

/** Open invitations stay good when who sent them leaves: another manager stands for them. */
@Injectable()
export class InvitationCare implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly repository: InvitationCareRepository,
    private readonly belongings: Belongings,
  ) {}

  onModuleInit(): void {
    this.belongings.register('invitations', {
      count: (care) => this.repository.count(care, this.clock.now()),
      move: (care, to) => this.repository.move(care, to, this.clock.now()),
    });
  }
}
