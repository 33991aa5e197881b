import { Module } from '@nestjs/common';
import { EditionFields, SdgFields, ThemeFields, TopicFields } from './graphql/taxonomy.fields.js';
import { TaxonomyResolver } from './graphql/taxonomy.resolver.js';
import { ReferenceLoader } from './reference/reference-loader.js';
import { TaxonomyRepository } from './taxonomy.repository.js';
import { TaxonomyService } from './taxonomy.service.js';

/** Editions, themes, topics, SDGs, vocabularies and the thesaurus; and the loader of reference data. */
@Module({
  providers: [
    TaxonomyRepository,
    TaxonomyService,
    TaxonomyResolver,
    EditionFields,
    ThemeFields,
    TopicFields,
    SdgFields,
    ReferenceLoader,
  ],
  exports: [TaxonomyService, ReferenceLoader],
})
export class TaxonomyModule {}
