/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query EditorCaseStudies($state: CaseStudyState, $query: String, $page: PageInput, $locale: Locale!) {\n    editorCaseStudies(state: $state, query: $query, page: $page) {\n      total\n      items {\n        ...CaseStudyRow\n      }\n    }\n  }\n  fragment AbilityParts on CaseStudyAbilities {\n    edit\n    translate\n    submit\n    requestChanges\n    approve\n    publish\n    withdraw\n    archive\n    reopen\n    suggestTranslation\n    readHistory\n    confirm\n  }\n  fragment CaseStudyRow on EditorCaseStudy {\n    id\n    state\n    publishedRevision\n    version\n    originalLocale\n    updatedAt\n    publishedAt\n    owner {\n      id\n      country\n      name(locale: $locale)\n    }\n    translations {\n      locale\n      slug\n      title\n      status\n      provenance\n      reviewed\n      outdated\n    }\n    abilities {\n      ...AbilityParts\n    }\n  }\n": typeof types.EditorCaseStudiesDocument,
    "\n  query Desk($locale: Locale!) {\n    drafts: editorCaseStudies(state: DRAFT, page: { size: 6 }) {\n      total\n      items {\n        ...CaseStudyRow\n        missing(locale: $locale) {\n          field\n          locale\n          message\n        }\n      }\n    }\n    published: editorCaseStudies(state: PUBLISHED, page: { size: 30 }) {\n      total\n      items {\n        ...CaseStudyRow\n      }\n    }\n    submitted: editorCaseStudies(state: SUBMITTED, page: { size: 1 }) {\n      total\n    }\n    approved: editorCaseStudies(state: APPROVED, page: { size: 1 }) {\n      total\n    }\n    withdrawn: editorCaseStudies(state: WITHDRAWN, page: { size: 1 }) {\n      total\n    }\n    archived: editorCaseStudies(state: ARCHIVED, page: { size: 1 }) {\n      total\n    }\n  }\n": typeof types.DeskDocument,
    "\n  query EditorCaseStudy($id: ID!, $locale: Locale!) {\n    editorCaseStudy(id: $id) {\n      ...CaseStudyDetail\n    }\n  }\n  fragment CaseStudyDetail on EditorCaseStudy {\n    id\n    state\n    publishedRevision\n    version\n    depth\n    originalLocale\n    startYear\n    endYear\n    ongoing\n    publishedAt\n    createdAt\n    updatedAt\n    owner {\n      id\n      country\n      name(locale: $locale)\n    }\n    partners {\n      id\n      country\n      name(locale: $locale)\n    }\n    topics {\n      code\n      label\n      theme {\n        code\n        label\n      }\n    }\n    themes {\n      code\n      label\n    }\n    sdgs {\n      number\n      label\n    }\n    factors {\n      code\n      label\n    }\n    challenges {\n      code\n      label\n    }\n    links {\n      url\n      label\n      checkedAt\n    }\n    translations {\n      locale\n      slug\n      title\n      teaser\n      summary\n      context\n      objectives\n      actions\n      stakeholders\n      results\n      lessons\n      transferability\n      status\n      provenance\n      reviewed\n      outdated\n    }\n    missing(locale: $locale) {\n      field\n      locale\n      message\n    }\n    abilities {\n      ...AbilityParts\n    }\n  }\n  fragment SavedParts on CaseStudySaved {\n    caseStudy {\n      ...CaseStudyDetail\n    }\n  }\n  fragment InvalidParts on InvalidInput {\n    message\n    problems {\n      field\n      code\n      message\n    }\n  }\n  fragment StaleParts on StaleVersion {\n    message\n    currentVersion\n    changedBy\n    changedAt\n    current {\n      ...CaseStudyDetail\n    }\n  }\n  fragment WrongStateParts on WrongState {\n    message\n    state\n  }\n": typeof types.EditorCaseStudyDocument,
    "\n  mutation CreateCaseStudy($input: CreateCaseStudyInput!, $locale: Locale!) {\n    createCaseStudy(input: $input) {\n      __typename\n      ...SavedParts\n      ...InvalidParts\n    }\n  }\n": typeof types.CreateCaseStudyDocument,
    "\n  mutation UpdateCaseStudy($id: ID!, $version: Int!, $input: UpdateCaseStudyInput!, $locale: Locale!) {\n    updateCaseStudy(id: $id, version: $version, input: $input) {\n      __typename\n      ...SavedParts\n      ...InvalidParts\n      ...StaleParts\n      ...WrongStateParts\n    }\n  }\n": typeof types.UpdateCaseStudyDocument,
    "\n  mutation SaveCaseStudyTranslation(\n    $id: ID!\n    $version: Int!\n    $textLocale: Locale!\n    $input: CaseStudyTranslationInput!\n    $locale: Locale!\n  ) {\n    saveCaseStudyTranslation(id: $id, version: $version, locale: $textLocale, input: $input) {\n      __typename\n      ...SavedParts\n      ...InvalidParts\n      ...StaleParts\n      ...WrongStateParts\n    }\n  }\n": typeof types.SaveCaseStudyTranslationDocument,
    "\n  query PublicAddresses($id: ID!) {\n    caseStudy(id: $id) {\n      translations {\n        locale\n        slug\n      }\n    }\n  }\n": typeof types.PublicAddressesDocument,
    "\n  query Concepts($query: String, $topic: String, $page: PageInput, $locale: Locale!) {\n    concepts(query: $query, topic: $topic, page: $page, locale: $locale) {\n      total\n      items {\n        ...ConceptRow\n      }\n    }\n  }\n  fragment ConceptRow on Concept {\n    code\n    label\n    edited\n    topic {\n      code\n      label\n    }\n    sdg {\n      number\n    }\n    terms {\n      locale\n      text\n      kind\n    }\n  }\n": typeof types.ConceptsDocument,
    "\n  query Concept($code: String!, $locale: Locale!) {\n    concept(code: $code, locale: $locale) {\n      ...ConceptDetail\n    }\n  }\n  fragment ConceptDetail on Concept {\n    ...ConceptRow\n    version\n    broader {\n      code\n      label(locale: $locale)\n    }\n    narrower {\n      code\n      label(locale: $locale)\n    }\n  }\n": typeof types.ConceptDocument,
    "\n  mutation SaveConcept($code: String!, $version: Int!, $input: ConceptInput!, $locale: Locale!) {\n    saveConcept(code: $code, version: $version, input: $input) {\n      __typename\n      ... on ConceptSaved {\n        concept {\n          ...ConceptDetail\n        }\n      }\n      ... on InvalidInput {\n        message\n        problems {\n          field\n          message\n        }\n      }\n      ... on StaleConcept {\n        message\n        changedBy\n        changedAt\n        current {\n          ...ConceptDetail\n        }\n      }\n    }\n  }\n": typeof types.SaveConceptDocument,
    "\n  mutation DeleteConcept($code: String!, $version: Int!, $locale: Locale!) {\n    deleteConcept(code: $code, version: $version) {\n      __typename\n      ... on ConceptDeleted {\n        code\n      }\n      ... on StaleConcept {\n        message\n        changedBy\n        changedAt\n        current {\n          ...ConceptDetail\n        }\n      }\n    }\n  }\n": typeof types.DeleteConceptDocument,
    "\n  fragment MoveAnswer on WorkflowResult {\n    __typename\n    ...SavedParts\n    ...StaleParts\n    ...InvalidParts\n    ...WrongStateParts\n    ... on IncompleteCaseStudy {\n      message\n      missing {\n        field\n        locale\n        message\n      }\n    }\n  }\n": typeof types.MoveAnswerFragmentDoc,
    "\n  mutation Submit($id: ID!, $version: Int!, $locale: Locale!) {\n    answer: submitCaseStudy(id: $id, version: $version) {\n      ...MoveAnswer\n    }\n  }\n": typeof types.SubmitDocument,
    "\n  mutation RequestChanges($id: ID!, $version: Int!, $opinion: String!, $locale: Locale!) {\n    answer: requestChanges(id: $id, version: $version, opinion: $opinion) {\n      ...MoveAnswer\n    }\n  }\n": typeof types.RequestChangesDocument,
    "\n  mutation Approve($id: ID!, $version: Int!, $locale: Locale!) {\n    answer: approveCaseStudy(id: $id, version: $version) {\n      ...MoveAnswer\n    }\n  }\n": typeof types.ApproveDocument,
    "\n  mutation Publish($id: ID!, $version: Int!, $locales: [Locale!]!, $locale: Locale!) {\n    answer: publishCaseStudy(id: $id, version: $version, locales: $locales) {\n      ...MoveAnswer\n    }\n  }\n": typeof types.PublishDocument,
    "\n  mutation Withdraw($id: ID!, $version: Int!, $reason: String!, $locale: Locale!) {\n    answer: withdrawCaseStudy(id: $id, version: $version, reason: $reason) {\n      ...MoveAnswer\n    }\n  }\n": typeof types.WithdrawDocument,
    "\n  mutation Archive($id: ID!, $version: Int!, $locale: Locale!) {\n    answer: archiveCaseStudy(id: $id, version: $version) {\n      ...MoveAnswer\n    }\n  }\n": typeof types.ArchiveDocument,
    "\n  mutation Reopen($id: ID!, $version: Int!, $locale: Locale!) {\n    answer: reopenCaseStudy(id: $id, version: $version) {\n      ...MoveAnswer\n    }\n  }\n": typeof types.ReopenDocument,
    "\n  query Topics($locale: Locale!) {\n    topics(locale: $locale) {\n      code\n      label\n      theme {\n        code\n        number\n        label\n      }\n    }\n  }\n": typeof types.TopicsDocument,
    "\n  query Themes($locale: Locale!) {\n    themes(locale: $locale) {\n      code\n      number\n      label\n      edition {\n        code\n        title(locale: $locale)\n      }\n    }\n  }\n": typeof types.ThemesDocument,
    "\n  query Sdgs($locale: Locale!) {\n    sdgs(locale: $locale) {\n      number\n      label\n      colour\n    }\n  }\n": typeof types.SdgsDocument,
    "\n  query Factors($locale: Locale!) {\n    factors(locale: $locale) {\n      code\n      label\n    }\n  }\n": typeof types.FactorsDocument,
    "\n  query Challenges($locale: Locale!) {\n    challenges(locale: $locale) {\n      code\n      label\n    }\n  }\n": typeof types.ChallengesDocument,
    "\n  query SearchLog($zeroResultsOnly: Boolean, $locale: Locale, $page: PageInput) {\n    searchLog(zeroResultsOnly: $zeroResultsOnly, locale: $locale, page: $page) {\n      total\n      items {\n        query\n        locale\n        asked\n        withoutResults\n        visitors\n        lastAsked\n      }\n    }\n  }\n": typeof types.SearchLogDocument,
    "\n  query Viewer($name: Locale) {\n    viewer {\n      ...ViewerParts\n    }\n  }\n  fragment ViewerParts on Viewer {\n    id\n    email\n    name\n    locale\n    administrator\n    reviewer\n    memberships {\n      role\n      collectivity {\n        id\n        country\n        name(locale: $name)\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($email: String!, $password: String!, $name: Locale) {\n    signIn(email: $email, password: $password) {\n      __typename\n      ... on SignedIn {\n        viewer {\n          ...ViewerParts\n        }\n      }\n      ... on SignInRefused {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query Collectivities($query: String, $country: Country, $tier: String, $withCasesOnly: Boolean, $page: PageInput, $locale: Locale!) {\n    collectivities(query: $query, country: $country, tier: $tier, withCasesOnly: $withCasesOnly, page: $page) {\n      total\n      items {\n        ...CollectivityParts\n      }\n    }\n  }\n  fragment CollectivityParts on Collectivity {\n    id\n    country\n    code\n    tier\n    tierLabel(locale: $locale)\n    name(locale: $locale)\n    names {\n      local\n      fr\n      ja\n      en\n      kana\n      romaji\n    }\n    population\n    populationYear\n    caseStudyCount\n    parent {\n      id\n      name(locale: $locale)\n    }\n  }\n": typeof types.CollectivitiesDocument,
    "\n  query Collectivity($id: ID!, $locale: Locale!) {\n    collectivity(id: $id) {\n      ...CollectivityParts\n    }\n  }\n": typeof types.CollectivityDocument,
    "\n  query Twinnings($country: Country, $page: PageInput, $locale: Locale!) {\n    twinnings(country: $country, page: $page) {\n      total\n      items {\n        id\n        kind\n        kindLabel(locale: $locale)\n        since\n        state\n        source\n        note\n        collectivities {\n          id\n          country\n          tierLabel(locale: $locale)\n          name(locale: $locale)\n          names {\n            local\n          }\n        }\n      }\n    }\n  }\n": typeof types.TwinningsDocument,
};
const documents: Documents = {
    "\n  query EditorCaseStudies($state: CaseStudyState, $query: String, $page: PageInput, $locale: Locale!) {\n    editorCaseStudies(state: $state, query: $query, page: $page) {\n      total\n      items {\n        ...CaseStudyRow\n      }\n    }\n  }\n  fragment AbilityParts on CaseStudyAbilities {\n    edit\n    translate\n    submit\n    requestChanges\n    approve\n    publish\n    withdraw\n    archive\n    reopen\n    suggestTranslation\n    readHistory\n    confirm\n  }\n  fragment CaseStudyRow on EditorCaseStudy {\n    id\n    state\n    publishedRevision\n    version\n    originalLocale\n    updatedAt\n    publishedAt\n    owner {\n      id\n      country\n      name(locale: $locale)\n    }\n    translations {\n      locale\n      slug\n      title\n      status\n      provenance\n      reviewed\n      outdated\n    }\n    abilities {\n      ...AbilityParts\n    }\n  }\n": types.EditorCaseStudiesDocument,
    "\n  query Desk($locale: Locale!) {\n    drafts: editorCaseStudies(state: DRAFT, page: { size: 6 }) {\n      total\n      items {\n        ...CaseStudyRow\n        missing(locale: $locale) {\n          field\n          locale\n          message\n        }\n      }\n    }\n    published: editorCaseStudies(state: PUBLISHED, page: { size: 30 }) {\n      total\n      items {\n        ...CaseStudyRow\n      }\n    }\n    submitted: editorCaseStudies(state: SUBMITTED, page: { size: 1 }) {\n      total\n    }\n    approved: editorCaseStudies(state: APPROVED, page: { size: 1 }) {\n      total\n    }\n    withdrawn: editorCaseStudies(state: WITHDRAWN, page: { size: 1 }) {\n      total\n    }\n    archived: editorCaseStudies(state: ARCHIVED, page: { size: 1 }) {\n      total\n    }\n  }\n": types.DeskDocument,
    "\n  query EditorCaseStudy($id: ID!, $locale: Locale!) {\n    editorCaseStudy(id: $id) {\n      ...CaseStudyDetail\n    }\n  }\n  fragment CaseStudyDetail on EditorCaseStudy {\n    id\n    state\n    publishedRevision\n    version\n    depth\n    originalLocale\n    startYear\n    endYear\n    ongoing\n    publishedAt\n    createdAt\n    updatedAt\n    owner {\n      id\n      country\n      name(locale: $locale)\n    }\n    partners {\n      id\n      country\n      name(locale: $locale)\n    }\n    topics {\n      code\n      label\n      theme {\n        code\n        label\n      }\n    }\n    themes {\n      code\n      label\n    }\n    sdgs {\n      number\n      label\n    }\n    factors {\n      code\n      label\n    }\n    challenges {\n      code\n      label\n    }\n    links {\n      url\n      label\n      checkedAt\n    }\n    translations {\n      locale\n      slug\n      title\n      teaser\n      summary\n      context\n      objectives\n      actions\n      stakeholders\n      results\n      lessons\n      transferability\n      status\n      provenance\n      reviewed\n      outdated\n    }\n    missing(locale: $locale) {\n      field\n      locale\n      message\n    }\n    abilities {\n      ...AbilityParts\n    }\n  }\n  fragment SavedParts on CaseStudySaved {\n    caseStudy {\n      ...CaseStudyDetail\n    }\n  }\n  fragment InvalidParts on InvalidInput {\n    message\n    problems {\n      field\n      code\n      message\n    }\n  }\n  fragment StaleParts on StaleVersion {\n    message\n    currentVersion\n    changedBy\n    changedAt\n    current {\n      ...CaseStudyDetail\n    }\n  }\n  fragment WrongStateParts on WrongState {\n    message\n    state\n  }\n": types.EditorCaseStudyDocument,
    "\n  mutation CreateCaseStudy($input: CreateCaseStudyInput!, $locale: Locale!) {\n    createCaseStudy(input: $input) {\n      __typename\n      ...SavedParts\n      ...InvalidParts\n    }\n  }\n": types.CreateCaseStudyDocument,
    "\n  mutation UpdateCaseStudy($id: ID!, $version: Int!, $input: UpdateCaseStudyInput!, $locale: Locale!) {\n    updateCaseStudy(id: $id, version: $version, input: $input) {\n      __typename\n      ...SavedParts\n      ...InvalidParts\n      ...StaleParts\n      ...WrongStateParts\n    }\n  }\n": types.UpdateCaseStudyDocument,
    "\n  mutation SaveCaseStudyTranslation(\n    $id: ID!\n    $version: Int!\n    $textLocale: Locale!\n    $input: CaseStudyTranslationInput!\n    $locale: Locale!\n  ) {\n    saveCaseStudyTranslation(id: $id, version: $version, locale: $textLocale, input: $input) {\n      __typename\n      ...SavedParts\n      ...InvalidParts\n      ...StaleParts\n      ...WrongStateParts\n    }\n  }\n": types.SaveCaseStudyTranslationDocument,
    "\n  query PublicAddresses($id: ID!) {\n    caseStudy(id: $id) {\n      translations {\n        locale\n        slug\n      }\n    }\n  }\n": types.PublicAddressesDocument,
    "\n  query Concepts($query: String, $topic: String, $page: PageInput, $locale: Locale!) {\n    concepts(query: $query, topic: $topic, page: $page, locale: $locale) {\n      total\n      items {\n        ...ConceptRow\n      }\n    }\n  }\n  fragment ConceptRow on Concept {\n    code\n    label\n    edited\n    topic {\n      code\n      label\n    }\n    sdg {\n      number\n    }\n    terms {\n      locale\n      text\n      kind\n    }\n  }\n": types.ConceptsDocument,
    "\n  query Concept($code: String!, $locale: Locale!) {\n    concept(code: $code, locale: $locale) {\n      ...ConceptDetail\n    }\n  }\n  fragment ConceptDetail on Concept {\n    ...ConceptRow\n    version\n    broader {\n      code\n      label(locale: $locale)\n    }\n    narrower {\n      code\n      label(locale: $locale)\n    }\n  }\n": types.ConceptDocument,
    "\n  mutation SaveConcept($code: String!, $version: Int!, $input: ConceptInput!, $locale: Locale!) {\n    saveConcept(code: $code, version: $version, input: $input) {\n      __typename\n      ... on ConceptSaved {\n        concept {\n          ...ConceptDetail\n        }\n      }\n      ... on InvalidInput {\n        message\n        problems {\n          field\n          message\n        }\n      }\n      ... on StaleConcept {\n        message\n        changedBy\n        changedAt\n        current {\n          ...ConceptDetail\n        }\n      }\n    }\n  }\n": types.SaveConceptDocument,
    "\n  mutation DeleteConcept($code: String!, $version: Int!, $locale: Locale!) {\n    deleteConcept(code: $code, version: $version) {\n      __typename\n      ... on ConceptDeleted {\n        code\n      }\n      ... on StaleConcept {\n        message\n        changedBy\n        changedAt\n        current {\n          ...ConceptDetail\n        }\n      }\n    }\n  }\n": types.DeleteConceptDocument,
    "\n  fragment MoveAnswer on WorkflowResult {\n    __typename\n    ...SavedParts\n    ...StaleParts\n    ...InvalidParts\n    ...WrongStateParts\n    ... on IncompleteCaseStudy {\n      message\n      missing {\n        field\n        locale\n        message\n      }\n    }\n  }\n": types.MoveAnswerFragmentDoc,
    "\n  mutation Submit($id: ID!, $version: Int!, $locale: Locale!) {\n    answer: submitCaseStudy(id: $id, version: $version) {\n      ...MoveAnswer\n    }\n  }\n": types.SubmitDocument,
    "\n  mutation RequestChanges($id: ID!, $version: Int!, $opinion: String!, $locale: Locale!) {\n    answer: requestChanges(id: $id, version: $version, opinion: $opinion) {\n      ...MoveAnswer\n    }\n  }\n": types.RequestChangesDocument,
    "\n  mutation Approve($id: ID!, $version: Int!, $locale: Locale!) {\n    answer: approveCaseStudy(id: $id, version: $version) {\n      ...MoveAnswer\n    }\n  }\n": types.ApproveDocument,
    "\n  mutation Publish($id: ID!, $version: Int!, $locales: [Locale!]!, $locale: Locale!) {\n    answer: publishCaseStudy(id: $id, version: $version, locales: $locales) {\n      ...MoveAnswer\n    }\n  }\n": types.PublishDocument,
    "\n  mutation Withdraw($id: ID!, $version: Int!, $reason: String!, $locale: Locale!) {\n    answer: withdrawCaseStudy(id: $id, version: $version, reason: $reason) {\n      ...MoveAnswer\n    }\n  }\n": types.WithdrawDocument,
    "\n  mutation Archive($id: ID!, $version: Int!, $locale: Locale!) {\n    answer: archiveCaseStudy(id: $id, version: $version) {\n      ...MoveAnswer\n    }\n  }\n": types.ArchiveDocument,
    "\n  mutation Reopen($id: ID!, $version: Int!, $locale: Locale!) {\n    answer: reopenCaseStudy(id: $id, version: $version) {\n      ...MoveAnswer\n    }\n  }\n": types.ReopenDocument,
    "\n  query Topics($locale: Locale!) {\n    topics(locale: $locale) {\n      code\n      label\n      theme {\n        code\n        number\n        label\n      }\n    }\n  }\n": types.TopicsDocument,
    "\n  query Themes($locale: Locale!) {\n    themes(locale: $locale) {\n      code\n      number\n      label\n      edition {\n        code\n        title(locale: $locale)\n      }\n    }\n  }\n": types.ThemesDocument,
    "\n  query Sdgs($locale: Locale!) {\n    sdgs(locale: $locale) {\n      number\n      label\n      colour\n    }\n  }\n": types.SdgsDocument,
    "\n  query Factors($locale: Locale!) {\n    factors(locale: $locale) {\n      code\n      label\n    }\n  }\n": types.FactorsDocument,
    "\n  query Challenges($locale: Locale!) {\n    challenges(locale: $locale) {\n      code\n      label\n    }\n  }\n": types.ChallengesDocument,
    "\n  query SearchLog($zeroResultsOnly: Boolean, $locale: Locale, $page: PageInput) {\n    searchLog(zeroResultsOnly: $zeroResultsOnly, locale: $locale, page: $page) {\n      total\n      items {\n        query\n        locale\n        asked\n        withoutResults\n        visitors\n        lastAsked\n      }\n    }\n  }\n": types.SearchLogDocument,
    "\n  query Viewer($name: Locale) {\n    viewer {\n      ...ViewerParts\n    }\n  }\n  fragment ViewerParts on Viewer {\n    id\n    email\n    name\n    locale\n    administrator\n    reviewer\n    memberships {\n      role\n      collectivity {\n        id\n        country\n        name(locale: $name)\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SignIn($email: String!, $password: String!, $name: Locale) {\n    signIn(email: $email, password: $password) {\n      __typename\n      ... on SignedIn {\n        viewer {\n          ...ViewerParts\n        }\n      }\n      ... on SignInRefused {\n        code\n        message\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query Collectivities($query: String, $country: Country, $tier: String, $withCasesOnly: Boolean, $page: PageInput, $locale: Locale!) {\n    collectivities(query: $query, country: $country, tier: $tier, withCasesOnly: $withCasesOnly, page: $page) {\n      total\n      items {\n        ...CollectivityParts\n      }\n    }\n  }\n  fragment CollectivityParts on Collectivity {\n    id\n    country\n    code\n    tier\n    tierLabel(locale: $locale)\n    name(locale: $locale)\n    names {\n      local\n      fr\n      ja\n      en\n      kana\n      romaji\n    }\n    population\n    populationYear\n    caseStudyCount\n    parent {\n      id\n      name(locale: $locale)\n    }\n  }\n": types.CollectivitiesDocument,
    "\n  query Collectivity($id: ID!, $locale: Locale!) {\n    collectivity(id: $id) {\n      ...CollectivityParts\n    }\n  }\n": types.CollectivityDocument,
    "\n  query Twinnings($country: Country, $page: PageInput, $locale: Locale!) {\n    twinnings(country: $country, page: $page) {\n      total\n      items {\n        id\n        kind\n        kindLabel(locale: $locale)\n        since\n        state\n        source\n        note\n        collectivities {\n          id\n          country\n          tierLabel(locale: $locale)\n          name(locale: $locale)\n          names {\n            local\n          }\n        }\n      }\n    }\n  }\n": types.TwinningsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditorCaseStudies($state: CaseStudyState, $query: String, $page: PageInput, $locale: Locale!) {\n    editorCaseStudies(state: $state, query: $query, page: $page) {\n      total\n      items {\n        ...CaseStudyRow\n      }\n    }\n  }\n  fragment AbilityParts on CaseStudyAbilities {\n    edit\n    translate\n    submit\n    requestChanges\n    approve\n    publish\n    withdraw\n    archive\n    reopen\n    suggestTranslation\n    readHistory\n    confirm\n  }\n  fragment CaseStudyRow on EditorCaseStudy {\n    id\n    state\n    publishedRevision\n    version\n    originalLocale\n    updatedAt\n    publishedAt\n    owner {\n      id\n      country\n      name(locale: $locale)\n    }\n    translations {\n      locale\n      slug\n      title\n      status\n      provenance\n      reviewed\n      outdated\n    }\n    abilities {\n      ...AbilityParts\n    }\n  }\n"): typeof import('./graphql').EditorCaseStudiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Desk($locale: Locale!) {\n    drafts: editorCaseStudies(state: DRAFT, page: { size: 6 }) {\n      total\n      items {\n        ...CaseStudyRow\n        missing(locale: $locale) {\n          field\n          locale\n          message\n        }\n      }\n    }\n    published: editorCaseStudies(state: PUBLISHED, page: { size: 30 }) {\n      total\n      items {\n        ...CaseStudyRow\n      }\n    }\n    submitted: editorCaseStudies(state: SUBMITTED, page: { size: 1 }) {\n      total\n    }\n    approved: editorCaseStudies(state: APPROVED, page: { size: 1 }) {\n      total\n    }\n    withdrawn: editorCaseStudies(state: WITHDRAWN, page: { size: 1 }) {\n      total\n    }\n    archived: editorCaseStudies(state: ARCHIVED, page: { size: 1 }) {\n      total\n    }\n  }\n"): typeof import('./graphql').DeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditorCaseStudy($id: ID!, $locale: Locale!) {\n    editorCaseStudy(id: $id) {\n      ...CaseStudyDetail\n    }\n  }\n  fragment CaseStudyDetail on EditorCaseStudy {\n    id\n    state\n    publishedRevision\n    version\n    depth\n    originalLocale\n    startYear\n    endYear\n    ongoing\n    publishedAt\n    createdAt\n    updatedAt\n    owner {\n      id\n      country\n      name(locale: $locale)\n    }\n    partners {\n      id\n      country\n      name(locale: $locale)\n    }\n    topics {\n      code\n      label\n      theme {\n        code\n        label\n      }\n    }\n    themes {\n      code\n      label\n    }\n    sdgs {\n      number\n      label\n    }\n    factors {\n      code\n      label\n    }\n    challenges {\n      code\n      label\n    }\n    links {\n      url\n      label\n      checkedAt\n    }\n    translations {\n      locale\n      slug\n      title\n      teaser\n      summary\n      context\n      objectives\n      actions\n      stakeholders\n      results\n      lessons\n      transferability\n      status\n      provenance\n      reviewed\n      outdated\n    }\n    missing(locale: $locale) {\n      field\n      locale\n      message\n    }\n    abilities {\n      ...AbilityParts\n    }\n  }\n  fragment SavedParts on CaseStudySaved {\n    caseStudy {\n      ...CaseStudyDetail\n    }\n  }\n  fragment InvalidParts on InvalidInput {\n    message\n    problems {\n      field\n      code\n      message\n    }\n  }\n  fragment StaleParts on StaleVersion {\n    message\n    currentVersion\n    changedBy\n    changedAt\n    current {\n      ...CaseStudyDetail\n    }\n  }\n  fragment WrongStateParts on WrongState {\n    message\n    state\n  }\n"): typeof import('./graphql').EditorCaseStudyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCaseStudy($input: CreateCaseStudyInput!, $locale: Locale!) {\n    createCaseStudy(input: $input) {\n      __typename\n      ...SavedParts\n      ...InvalidParts\n    }\n  }\n"): typeof import('./graphql').CreateCaseStudyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCaseStudy($id: ID!, $version: Int!, $input: UpdateCaseStudyInput!, $locale: Locale!) {\n    updateCaseStudy(id: $id, version: $version, input: $input) {\n      __typename\n      ...SavedParts\n      ...InvalidParts\n      ...StaleParts\n      ...WrongStateParts\n    }\n  }\n"): typeof import('./graphql').UpdateCaseStudyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCaseStudyTranslation(\n    $id: ID!\n    $version: Int!\n    $textLocale: Locale!\n    $input: CaseStudyTranslationInput!\n    $locale: Locale!\n  ) {\n    saveCaseStudyTranslation(id: $id, version: $version, locale: $textLocale, input: $input) {\n      __typename\n      ...SavedParts\n      ...InvalidParts\n      ...StaleParts\n      ...WrongStateParts\n    }\n  }\n"): typeof import('./graphql').SaveCaseStudyTranslationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicAddresses($id: ID!) {\n    caseStudy(id: $id) {\n      translations {\n        locale\n        slug\n      }\n    }\n  }\n"): typeof import('./graphql').PublicAddressesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Concepts($query: String, $topic: String, $page: PageInput, $locale: Locale!) {\n    concepts(query: $query, topic: $topic, page: $page, locale: $locale) {\n      total\n      items {\n        ...ConceptRow\n      }\n    }\n  }\n  fragment ConceptRow on Concept {\n    code\n    label\n    edited\n    topic {\n      code\n      label\n    }\n    sdg {\n      number\n    }\n    terms {\n      locale\n      text\n      kind\n    }\n  }\n"): typeof import('./graphql').ConceptsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Concept($code: String!, $locale: Locale!) {\n    concept(code: $code, locale: $locale) {\n      ...ConceptDetail\n    }\n  }\n  fragment ConceptDetail on Concept {\n    ...ConceptRow\n    version\n    broader {\n      code\n      label(locale: $locale)\n    }\n    narrower {\n      code\n      label(locale: $locale)\n    }\n  }\n"): typeof import('./graphql').ConceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveConcept($code: String!, $version: Int!, $input: ConceptInput!, $locale: Locale!) {\n    saveConcept(code: $code, version: $version, input: $input) {\n      __typename\n      ... on ConceptSaved {\n        concept {\n          ...ConceptDetail\n        }\n      }\n      ... on InvalidInput {\n        message\n        problems {\n          field\n          message\n        }\n      }\n      ... on StaleConcept {\n        message\n        changedBy\n        changedAt\n        current {\n          ...ConceptDetail\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveConceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteConcept($code: String!, $version: Int!, $locale: Locale!) {\n    deleteConcept(code: $code, version: $version) {\n      __typename\n      ... on ConceptDeleted {\n        code\n      }\n      ... on StaleConcept {\n        message\n        changedBy\n        changedAt\n        current {\n          ...ConceptDetail\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteConceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoveAnswer on WorkflowResult {\n    __typename\n    ...SavedParts\n    ...StaleParts\n    ...InvalidParts\n    ...WrongStateParts\n    ... on IncompleteCaseStudy {\n      message\n      missing {\n        field\n        locale\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').MoveAnswerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Submit($id: ID!, $version: Int!, $locale: Locale!) {\n    answer: submitCaseStudy(id: $id, version: $version) {\n      ...MoveAnswer\n    }\n  }\n"): typeof import('./graphql').SubmitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestChanges($id: ID!, $version: Int!, $opinion: String!, $locale: Locale!) {\n    answer: requestChanges(id: $id, version: $version, opinion: $opinion) {\n      ...MoveAnswer\n    }\n  }\n"): typeof import('./graphql').RequestChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Approve($id: ID!, $version: Int!, $locale: Locale!) {\n    answer: approveCaseStudy(id: $id, version: $version) {\n      ...MoveAnswer\n    }\n  }\n"): typeof import('./graphql').ApproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Publish($id: ID!, $version: Int!, $locales: [Locale!]!, $locale: Locale!) {\n    answer: publishCaseStudy(id: $id, version: $version, locales: $locales) {\n      ...MoveAnswer\n    }\n  }\n"): typeof import('./graphql').PublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Withdraw($id: ID!, $version: Int!, $reason: String!, $locale: Locale!) {\n    answer: withdrawCaseStudy(id: $id, version: $version, reason: $reason) {\n      ...MoveAnswer\n    }\n  }\n"): typeof import('./graphql').WithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Archive($id: ID!, $version: Int!, $locale: Locale!) {\n    answer: archiveCaseStudy(id: $id, version: $version) {\n      ...MoveAnswer\n    }\n  }\n"): typeof import('./graphql').ArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reopen($id: ID!, $version: Int!, $locale: Locale!) {\n    answer: reopenCaseStudy(id: $id, version: $version) {\n      ...MoveAnswer\n    }\n  }\n"): typeof import('./graphql').ReopenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Topics($locale: Locale!) {\n    topics(locale: $locale) {\n      code\n      label\n      theme {\n        code\n        number\n        label\n      }\n    }\n  }\n"): typeof import('./graphql').TopicsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Themes($locale: Locale!) {\n    themes(locale: $locale) {\n      code\n      number\n      label\n      edition {\n        code\n        title(locale: $locale)\n      }\n    }\n  }\n"): typeof import('./graphql').ThemesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sdgs($locale: Locale!) {\n    sdgs(locale: $locale) {\n      number\n      label\n      colour\n    }\n  }\n"): typeof import('./graphql').SdgsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Factors($locale: Locale!) {\n    factors(locale: $locale) {\n      code\n      label\n    }\n  }\n"): typeof import('./graphql').FactorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Challenges($locale: Locale!) {\n    challenges(locale: $locale) {\n      code\n      label\n    }\n  }\n"): typeof import('./graphql').ChallengesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchLog($zeroResultsOnly: Boolean, $locale: Locale, $page: PageInput) {\n    searchLog(zeroResultsOnly: $zeroResultsOnly, locale: $locale, page: $page) {\n      total\n      items {\n        query\n        locale\n        asked\n        withoutResults\n        visitors\n        lastAsked\n      }\n    }\n  }\n"): typeof import('./graphql').SearchLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer($name: Locale) {\n    viewer {\n      ...ViewerParts\n    }\n  }\n  fragment ViewerParts on Viewer {\n    id\n    email\n    name\n    locale\n    administrator\n    reviewer\n    memberships {\n      role\n      collectivity {\n        id\n        country\n        name(locale: $name)\n      }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!, $name: Locale) {\n    signIn(email: $email, password: $password) {\n      __typename\n      ... on SignedIn {\n        viewer {\n          ...ViewerParts\n        }\n      }\n      ... on SignInRefused {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Collectivities($query: String, $country: Country, $tier: String, $withCasesOnly: Boolean, $page: PageInput, $locale: Locale!) {\n    collectivities(query: $query, country: $country, tier: $tier, withCasesOnly: $withCasesOnly, page: $page) {\n      total\n      items {\n        ...CollectivityParts\n      }\n    }\n  }\n  fragment CollectivityParts on Collectivity {\n    id\n    country\n    code\n    tier\n    tierLabel(locale: $locale)\n    name(locale: $locale)\n    names {\n      local\n      fr\n      ja\n      en\n      kana\n      romaji\n    }\n    population\n    populationYear\n    caseStudyCount\n    parent {\n      id\n      name(locale: $locale)\n    }\n  }\n"): typeof import('./graphql').CollectivitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Collectivity($id: ID!, $locale: Locale!) {\n    collectivity(id: $id) {\n      ...CollectivityParts\n    }\n  }\n"): typeof import('./graphql').CollectivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Twinnings($country: Country, $page: PageInput, $locale: Locale!) {\n    twinnings(country: $country, page: $page) {\n      total\n      items {\n        id\n        kind\n        kindLabel(locale: $locale)\n        since\n        state\n        source\n        note\n        collectivities {\n          id\n          country\n          tierLabel(locale: $locale)\n          name(locale: $locale)\n          names {\n            local\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TwinningsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
