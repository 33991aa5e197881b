import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { TaxonomyModule } from '../taxonomy/index.js';
import { TerritoriesModule } from '../territories/index.js';
import { CaseStudiesService } from './case-studies.service.js';
import { CaseStudyNotices } from './workflow/case-study.notices.js';
import { CaseStudyGate } from './workflow/case-study.gate.js';
import { CaseStudyMoves } from './workflow/case-study.moves.service.js';
import { CaseStudyPublisher } from './revisions/case-study.publisher.js';
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
import { CaseOriginsRepository } from './import/case-origins.repository.js';
import { CaseStudyImporter } from './import/case-study.importer.js';
import { KnownCodesReader } from './known-codes.js';
import { PublishedCaseStudies } from './published/published-case-studies.service.js';
import { PublishedRepository } from './published/published.repository.js';
import { WorkflowRepository } from './workflow/workflow.repository.js';
import { ReviewRepository } from './reviews/review.repository.js';
import { RevisionRepository } from './revisions/revision.repository.js';
import { CaseStudyReviews } from './reviews/case-study-reviews.service.js';
import { CaseStudyRevisions } from './revisions/case-study-revisions.service.js';
import { PublicReviewFields, ReviewResolver } from './graphql/review.resolver.js';
import { RevisionResolver } from './graphql/revision.resolver.js';
import { CaseSharing } from './sharing/case-sharing.service.js';
import { SharingFields } from './sharing/graphql/sharing.fields.js';
import { CaseDocumentsController } from './pdf/case-documents.controller.js';
import { CasePdfPhotos } from './pdf/case-pdf.photos.js';
import { CasePdfs } from './pdf/case-pdf.service.js';
import { PrintingPress } from './pdf/printing-press.js';
import { SitemapController } from './sharing/sitemap.controller.js';
import { SitemapService } from './sharing/sitemap.service.js';
import { TombstoneResolver } from './graphql/tombstone.resolver.js';
import { CaseFreshness } from './freshness/case-freshness.service.js';
import { FreshnessRepository } from './freshness/freshness.repository.js';
import { FreshnessReminders } from './freshness/freshness.reminders.js';
import { CaseFreshnessFields, EditorFreshnessFields, FreshnessResolver } from './graphql/freshness.resolver.js';
import { WorkingTitles } from './working-titles.repository.js';
import { MachineDrafts } from './translations/machine-drafts.service.js';
import { MachineDraftNotices } from './translations/machine-drafts.notices.js';
import { MachineTranslationResolver, SheetMachineField } from './graphql/machine-translation.resolver.js';
import { FactTexts } from './translations/fact-texts.service.js';
import { TranslationDesk } from './translations/translation-desk.service.js';
import { TranslationRepository } from './translations/translation.repository.js';
import { TranslationResolver } from './graphql/translation.resolver.js';
import { SheetSuggestionsField, SuggestionResolver } from './graphql/suggestion.resolver.js';
import { SuggestionCare } from './suggestions/suggestion.care.js';
import { SuggestionNotices } from './suggestions/suggestion.notices.js';
import { SuggestionReader } from './suggestions/suggestion.reader.js';
import { SuggestionRepository } from './suggestions/suggestion.repository.js';
import { TranslationSuggestions } from './suggestions/translation-suggestions.service.js';
import { TranslationWriter } from './translations/translation.writer.js';
import { WorkflowResolver } from './graphql/workflow.resolver.js';

@Module({
  controllers: [FilesController, SitemapController, CaseDocumentsController],
  imports: [AccountsModule, NotificationsModule, TerritoriesModule, TaxonomyModule],
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
    CaseStudyNotices,
    CaseStudyGate,
    ReviewRepository,
    RevisionRepository,
    CaseStudyReviews,
    CaseStudyRevisions,
    CaseStudyMoves,
    KnownCodesReader,
    CaseOriginsRepository,
    CaseStudyImporter,
    FreshnessRepository,
    CaseFreshness,
    FreshnessReminders,
    FreshnessResolver,
    CaseFreshnessFields,
    EditorFreshnessFields,
    WorkingTitles,
    TranslationWriter,
    TranslationRepository,
    TranslationDesk,
    FactTexts,
    TranslationResolver,
    MachineDraftNotices,
    MachineDrafts,
    MachineTranslationResolver,
    SheetMachineField,
    SuggestionRepository,
    SuggestionReader,
    SuggestionNotices,
    SuggestionCare,
    TranslationSuggestions,
    SuggestionResolver,
    SheetSuggestionsField,
    CaseStudiesService,
    DemoCaseStudies,
    RichTextScalar,
    CaseStudyResolver,
    CaseStudyFields,
    EditorResolver,
    WorkflowResolver,
    ReviewResolver,
    PublicReviewFields,
    RevisionResolver,
    TombstoneResolver,
    EditorCaseStudyFields,
    CollectivityCaseStudyFields,
    ThemeCaseStudyFields,
    CaseSharing,
    SharingFields,
    SitemapService,
    CasePdfPhotos,
    CasePdfs,
    PrintingPress,
  ],
  exports: [
    CaseFreshness,
    CaseSharing,
    WorkingTitles,
    PublishedRepository,
    PublishedCaseStudies,
    DemoCaseStudies,
    CaseStudiesService,
    CaseStudyImporter,
    CaseOriginsRepository,
    KnownCodesReader,
  ],
})
export class CaseStudiesModule {}
