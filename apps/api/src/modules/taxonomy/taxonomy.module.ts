import { Module } from '@nestjs/common';
import { EditionFields, SdgFields, ThemeFields, TopicFields } from './graphql/taxonomy.fields.js';
import { TaxonomyResolver } from './graphql/taxonomy.resolver.js';
import { TaxonomyRepository } from './taxonomy.repository.js';
import { TaxonomyService } from './taxonomy.service.js';

@Module({
  providers: [TaxonomyRepository, TaxonomyService, TaxonomyResolver, EditionFields, ThemeFields, TopicFields, SdgFields],
  exports: [TaxonomyService],
})
export class TaxonomyModule {}
