import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { TaxonomyModule } from '../taxonomy/index.js';
import { TerritoriesModule } from '../territories/index.js';
import { CaseStudiesService } from './case-studies.service.js';
import { CaseStudyGate } from './case-study.gate.js';
import { CaseStudyMoves } from './case-study.moves.service.js';
import { CaseStudyPublisher } from './case-study.publisher.js';
import { CaseStudyRepository } from './case-study.repository.js';
import { DemoCaseStudies } from './demo-case-studies.js';
import { RequestContextFactory } from '../../core/graphql/context.js';
import { CaseFileRepository } from './files/case-file.repository.js';
import { CaseMediaService } from './files/case-media.service.js';
import { DownloadsService } from './files/downloads.service.js';
import { FilesController } from './files/files.controller.js';
import { Sweeper } from './files/sweeper.js';
import { UploadRoute } from './files/upload.route.js';
import { UploadsService } from './files/uploads.service.js';
import { CaseStudyFields } from './graphql/case-study.fields.js';
import { CaseStudyResolver } from './graphql/case-study.resolver.js';
import { EditorCaseStudyFields } from './graphql/editor.fields.js';
import { EditorResolver } from './graphql/editor.resolver.js';
import { CollectivityCaseStudyFields, ThemeCaseStudyFields } from './graphql/counted.fields.js';
import { RichTextScalar } from './graphql/rich-text.types.js';
import { KnownCodesReader } from './known-codes.js';
import { PublishedCaseStudies } from './published-case-studies.service.js';
import { PublishedRepository } from './published.repository.js';
import { WorkflowRepository } from './workflow.repository.js';
import { WorkflowResolver } from './graphql/workflow.resolver.js';

@Module({
  imports: [AccountsModule, TerritoriesModule, TaxonomyModule],
  controllers: [FilesController],
  providers: [
    RequestContextFactory,
    CaseFileRepository,
    CaseMediaService,
    UploadsService,
    UploadRoute,
    DownloadsService,
    Sweeper,
    CaseStudyRepository,
    PublishedRepository,
    PublishedCaseStudies,
    CaseStudyPublisher,
    WorkflowRepository,
    CaseStudyGate,
    CaseStudyMoves,
    KnownCodesReader,
    CaseStudiesService,
    DemoCaseStudies,
    RichTextScalar,
    CaseStudyResolver,
    CaseStudyFields,
    EditorResolver,
    WorkflowResolver,
    EditorCaseStudyFields,
    CollectivityCaseStudyFields,
    ThemeCaseStudyFields,
  ],
  exports: [PublishedRepository, PublishedCaseStudies, DemoCaseStudies],
})
export class CaseStudiesModule {}
