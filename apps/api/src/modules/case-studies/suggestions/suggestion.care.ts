import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Retention } from '../../../core/retention/index.js';
import { PersonalData } from '../../accounts/index.js';
import { SuggestionRepository } from './suggestion.repository.js';

/** Days for which suggester and owner can look up what became of a suggestion. */
const KEEP_SUGGESTIONS_DAYS = 365;

/** What suggested translations keep of people: taken along, erased, and forgotten a year after they were decided on. */
@Injectable()
export class SuggestionCare implements OnModuleInit {
  constructor(
    private readonly personal: PersonalData,
    private readonly retention: Retention,
    private readonly suggestions: SuggestionRepository,
  ) {}

  onModuleInit(): void {
    this.personal.register('translationSuggestions', {
      collect: (userId) => this.suggestions.ofPerson(userId),
      erase: (userId) => this.suggestions.forgetPerson(userId),
    });
    this.retention.register('translationSuggestions', KEEP_SUGGESTIONS_DAYS, (before) =>
      this.suggestions.forget(before),
    );
  }
}
