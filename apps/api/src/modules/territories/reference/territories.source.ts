import { ReferenceFiles, type ReferenceSource } from '../../../core/reference/index.js';
import { readFrance } from './france.reader.js';
import { readHeritage } from './heritage.reader.js';
import { readJapan } from './japan.reader.js';
import { readTwinnings } from './twinnings.reader.js';
import { writeCollectivities, writeMemberships, writeSearchTerms } from './collectivities.writer.js';
import { writeHeritage, writeTwinnings } from './ties.writer.js';

/** Raise it when readers or writers change, so that unchanged files are loaded again. */
const FORMAT = '1';

const FILES = [
  'npm:@etalab/decoupage-administratif/data/communes.json',
  'npm:@etalab/decoupage-administratif/data/epci.json',
  'npm:@etalab/decoupage-administratif/data/departements.json',
  'npm:@etalab/decoupage-administratif/data/regions.json',
  'reference/fr-communes-area.csv',
  'reference/fr-communes-coords.csv',
  'reference/odbl/fr-communes-coords-all.csv',
  'reference/fr-names-ja.csv',
  'reference/jp-municipalities.csv',
  'reference/jp-population.csv',
  'reference/jp-prefectures.csv',
  'reference/jp-prefectures-population-2020.csv',
  'reference/twinnings.csv',
  'reference/unesco-sites.csv',
  'reference/unesco-sites-knowledge.csv',
] as const;
type File = (typeof FILES)[number];

/** Collectivities of both countries, how they are found, World Heritage and twinnings. */
export function territoriesSource(root?: string): ReferenceSource {
  const files = new ReferenceFiles<File>(FILES, root);
  return {
    name: 'territories',
    hash: files.hash(FORMAT),
    steps: () => {
      const france = readFranceFiles(files);
      const collectivities = [...france.collectivities, ...readJapanFiles(files)];
      const heritage = readHeritage(
        files.text('reference/unesco-sites.csv'),
        files.text('reference/unesco-sites-knowledge.csv'),
      );
      const twinnings = readTwinnings(files.text('reference/twinnings.csv'));
      return [
        {
          name: 'collectivities',
          total: collectivities.length,
          write: (m, done) => writeCollectivities(m, collectivities, done),
        },
        {
          name: 'memberships',
          total: france.memberships.length,
          write: (m, done) => writeMemberships(m, france.memberships, done),
        },
        {
          name: 'collectivity-names',
          total: collectivities.length,
          write: (m, done) => writeSearchTerms(m, collectivities, done),
        },
        { name: 'heritage', total: heritage.length, write: (m) => writeHeritage(m, heritage) },
        { name: 'twinnings', total: twinnings.length, write: (m) => writeTwinnings(m, twinnings) },
      ];
    },
  };
}

function readFranceFiles(files: ReferenceFiles<File>) {
  return readFrance({
    communes: files.text('npm:@etalab/decoupage-administratif/data/communes.json'),
    groups: files.text('npm:@etalab/decoupage-administratif/data/epci.json'),
    departments: files.text('npm:@etalab/decoupage-administratif/data/departements.json'),
    regions: files.text('npm:@etalab/decoupage-administratif/data/regions.json'),
    areas: files.text('reference/fr-communes-area.csv'),
    coordinates: files.text('reference/fr-communes-coords.csv'),
    moreCoordinates: files.text('reference/odbl/fr-communes-coords-all.csv'),
    names: files.text('reference/fr-names-ja.csv'),
  });
}

function readJapanFiles(files: ReferenceFiles<File>) {
  return readJapan({
    municipalities: files.text('reference/jp-municipalities.csv'),
    populations: files.text('reference/jp-population.csv'),
    prefectures: files.text('reference/jp-prefectures.csv'),
    prefecturePopulations: files.text('reference/jp-prefectures-population-2020.csv'),
  });
}
