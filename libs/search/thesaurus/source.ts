import { type Lexicon, NO_LEXICON } from '../lexicon/index.js';
import type { SearchConcept } from '../port.js';
import { ConceptSuggester } from './suggest.js';
import { Thesaurus } from './thesaurus.js';

/** Where an adapter gets its concepts from: cheap while the version stays the same, which is then all that is read. */
export type ConceptSource = () => Promise<{ version: string; concepts: SearchConcept[] }>;

/** What is kept between two versions of the concepts. */
export interface LoadedThesaurus {
  version: string;
  thesaurus: Thesaurus;
  suggester: ConceptSuggester;
  /** What is asked of words that no concept claims; the same for all versions. */
  lexicon: Lexicon;
}

/** Asks the source each time, and compiles again only where the version changed. */
export class ThesaurusCache {
  private loaded: LoadedThesaurus | undefined;

  constructor(
    private readonly source: ConceptSource,
    private readonly lexicon: Lexicon = NO_LEXICON,
  ) {}

  async get(): Promise<LoadedThesaurus> {
    const { version, concepts } = await this.source();
    if (this.loaded?.version !== version) {
      const thesaurus = new Thesaurus(concepts);
      const suggester = new ConceptSuggester(thesaurus.concepts.values());
      this.loaded = { version, thesaurus, suggester, lexicon: this.lexicon };
    }
    return this.loaded;
  }
}
