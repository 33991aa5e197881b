import { Module } from '@nestjs/common';
import { RequestContextFactory } from '../../core/graphql/context.js';
import { AccountsModule } from '../accounts/index.js';
import { CaseStudiesModule } from '../case-studies/index.js';
import { SearchModule } from '../search/index.js';
import { TaxonomyModule } from '../taxonomy/index.js';
import { TerritoriesModule } from '../territories/index.js';
import { ExportRecords } from './exports/export.records.js';
import { ExportsController } from './exports/exports.controller.js';
import { ImportRunFields } from './graphql/imports.fields.js';
import { ImportsResolver } from './graphql/imports.resolver.js';
import { ImportChecker } from './import.checker.js';
import { ImportRunner } from './import.runner.js';
import { ImportsCare } from './imports.care.js';
import { ImportsController } from './imports.controller.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsService } from './imports.service.js';

@Module({
  imports: [AccountsModule, CaseStudiesModule, SearchModule, TaxonomyModule, TerritoriesModule],
  controllers: [ImportsController, ExportsController],
  providers: [
    RequestContextFactory,
    ImportsRepository,
    ImportsService,
    ImportChecker,
    ImportRunner,
    ImportsCare,
    ImportsResolver,
    ImportRunFields,
    ExportRecords,
  ],
})
export class ImportsModule {}
