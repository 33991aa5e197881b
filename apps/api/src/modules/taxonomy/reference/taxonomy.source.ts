import { jsonFilesIn, ReferenceFiles, type ReferenceSource } from '../../../core/reference/index.js';
import { readReadings, withReadings } from './readings.reader.js';
import { readGoals, readTargets } from './sdg.reader.js';
import { readTaxonomy } from './taxonomy.reader.js';
import { writeSdgs, writeTaxonomy, writeThesaurus } from './taxonomy.writer.js';
import { readThesaurus } from './thesaurus.reader.js';

/** Raise it when readers or writers change, so that unchanged files are loaded again. */
const FORMAT = '1';

const FILES = [
  'reference/taxonomy.json',
  'reference/sdg-goals.csv',
  'reference/sdg-targets-fr-en.csv',
  'reference/sdg-targets-ja.csv',
];
/** All its files are one thesaurus: where a concept stands is for people to find it. */
const THESAURUS = 'thesaurus/concepts';
const READINGS = 'thesaurus/readings.tsv';

/** Editions, themes, topics, vocabularies, SDGs and the thesaurus. */
export function taxonomySource(root?: string): ReferenceSource {
  const thesaurusFiles = jsonFilesIn(THESAURUS, root);
  const files = new ReferenceFiles([...FILES, ...thesaurusFiles, READINGS], root);
  return {
    name: 'taxonomy',
    hash: files.hash(FORMAT),
    steps: () => {
      const taxonomy = readTaxonomy(files.text('reference/taxonomy.json'));
      const goals = readGoals(files.text('reference/sdg-goals.csv'));
      const targets = readTargets(
        files.text('reference/sdg-targets-fr-en.csv'),
        files.text('reference/sdg-targets-ja.csv'),
      );
      const thesaurus = withReadings(
        readThesaurus(thesaurusFiles.map((name) => files.text(name))),
        readReadings(files.text(READINGS)),
      );
      return [
        { name: 'taxonomy', total: taxonomy.topics.length, write: (m) => writeTaxonomy(m, taxonomy) },
        { name: 'sdgs', total: targets.length, write: (m) => writeSdgs(m, goals, targets) },
        { name: 'thesaurus', total: thesaurus.concepts.length, write: (m) => writeThesaurus(m, thesaurus) },
      ];
    },
  };
}
