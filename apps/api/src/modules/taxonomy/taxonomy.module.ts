import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { ConceptRepository } from './concept.repository.js';
import { ConceptsService } from './concepts.service.js';
import { ConceptFields } from './graphql/concept.fields.js';
import { ConceptResolver } from './graphql/concept.resolver.js';
import { EditionFields, SdgFields, ThemeFields, TopicFields } from './graphql/taxonomy.fields.js';
import { TaxonomyResolver } from './graphql/taxonomy.resolver.js';
import { ReferenceLoader } from './reference/reference-loader.js';
import { TaxonomyRepository } from './taxonomy.repository.js';
import { TaxonomyService } from './taxonomy.service.js';

/** Editions, themes, topics, SDGs, vocabularies and the thesaurus; and the loader of reference data. */
@Module({
  imports: [AccountsModule],
  providers: [
    TaxonomyRepository,
    TaxonomyService,
    TaxonomyResolver,
    EditionFields,
    ThemeFields,
    TopicFields,
    SdgFields,
    ConceptRepository,
    ConceptsService,
    ConceptResolver,
    ConceptFields,
    ReferenceLoader,
  ],
  exports: [TaxonomyService, ReferenceLoader],
})
export class TaxonomyModule {}
