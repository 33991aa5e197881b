import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { Retention } from '../../core/retention/index.js';
import { Belongings, PersonalData } from '../accounts/index.js';
import { ContactRepository } from './contacts/contact.repository.js';
import { IntroductionCareRepository } from './introduction-care.repository.js';

/** What introductions keep of people: taken along, erased, handed over, and forgotten after a while. */
@Injectable()
export class IntroductionPersonalData implements OnModuleInit {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly personal: PersonalData,
    private readonly belongings: Belongings,
    private readonly retention: Retention,
    private readonly contacts: ContactRepository,
    private readonly care: IntroductionCareRepository,
  ) {}

  onModuleInit(): void {
    this.personal.register('introductionContacts', {
      collect: (userId) => this.contacts.ofPerson(userId),
      erase: (userId) => this.contacts.eraseOf(userId),
    });
    // The words stay: they are the correspondence and the notes of an office. They name nobody any more.
    this.personal.register('introductionWritings', {
      collect: (userId) => this.care.writingsOf(userId),
      erase: (userId) => this.care.unnameWritingsOf(userId),
    });
    this.belongings.register('introductions', {
      count: (care) => this.care.count(care),
      move: (care, to) => this.care.move(care, to),
    });
    this.retention.register('introductions', this.env.KEEP_INTRODUCTIONS_DAYS, (before) =>
      this.care.forgetWords(before),
    );
  }
}
