import { readCsv, textOrNull } from '../../../core/reference/index.js';
import { readCommunes, type Commune } from './communes.reader.js';
import {
  common,
  pointColumns,
  roundArea,
  sumKnown,
  type CollectivityKey,
  type CollectivityRow,
  type MembershipRow,
  type Point,
} from './rows.js';

/** Texts of the files on France. */
export interface FranceFiles {
  communes: string;
  groups: string;
  departments: string;
  regions: string;
  areas: string;
  coordinates: string;
  moreCoordinates: string;
  names: string;
}

interface DivisionJson {
  code: string;
  nom: string;
  region?: string;
  chefLieu: string;
  zone: string;
}
interface GroupJson {
  code: string;
  nom: string;
  type: string;
  membres: { code: string }[];
}

/** Names in other languages by `tier code`. */
type ForeignNames = ReadonlyMap<string, { ja: string | null; en: string | null }>;

const GROUP_TERMS: Readonly<Record<string, string>> = {
  CC: 'communauté de communes',
  CA: "communauté d'agglomération",
  CU: 'communauté urbaine',
  METRO: 'métropole',
  MET69: 'métropole',
};

/** Overseas territories are neither a département nor a région: what each is called. */
const OVERSEAS_TERMS: Readonly<Record<string, string>> = {
  '975': "collectivité d'outre-mer",
  '977': "collectivité d'outre-mer",
  '978': "collectivité d'outre-mer",
  '984': "territoire d'outre-mer",
  '986': "collectivité d'outre-mer",
  '987': "collectivité d'outre-mer",
  '988': 'collectivité sui generis',
  '989': 'possession de l’État',
};

/** Martinique, Guyane and Corse: one body does the work of région and départements. */
const SINGLE_COLLECTIVITIES = new Set(['02', '03', '94']);

/** Communes, EPCI with their members, départements (with the overseas territories) and régions. */
export function readFrance(files: FranceFiles): { collectivities: CollectivityRow[]; memberships: MembershipRow[] } {
  const names = readForeignNames(files.names);
  const communes = readCommunes(files);
  const groups = JSON.parse(files.groups) as GroupJson[];
  const departments = JSON.parse(files.departments) as DivisionJson[];
  const regions = (JSON.parse(files.regions) as DivisionJson[]).filter(({ zone }) => zone !== 'com');
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const upper = [
    ...regions.map((region) => regionRow(region, communes, byCode, names)),
    ...departments.map((department) => departmentRow(department, communes, byCode, names)),
    ...groups.map((group) => groupRow(group, byCode, names)),
  ];
  return {
    collectivities: [...upper, ...communes.map((commune) => communeRow(commune, names))],
    memberships: groups.flatMap((group) =>
      group.membres.map(({ code }) => ({ memberCode: code, groupCode: group.code })),
    ),
  };
}

function readForeignNames(text: string): ForeignNames {
  const rows = readCsv(text, ['tier', 'code', 'name_ja', 'name_en']);
  return new Map(
    rows.map((row) => [`${row.tier} ${row.code}`, { ja: textOrNull(row.name_ja), en: textOrNull(row.name_en) }]),
  );
}

/** What communes add up to. Populations of several years give a sum without a year. */
function totals(members: readonly Commune[]) {
  const population = sumKnown(members.map((member) => member.population));
  return {
    population,
    populationYear: population === null ? null : common(members.map((member) => member.populationYear)),
    areaKm2: roundArea(sumKnown(members.map((member) => member.areaInSums))),
  };
}

/** A town's point stands for what it is the seat of; the source says so. */
function pointOf(town: Commune | undefined): Point | undefined {
  return town?.point && { ...town.point, source: `${town.point.source}: ${town.name}` };
}

function base(key: CollectivityKey, nameLocal: string, names: ForeignNames) {
  const foreign = names.get(`${key.tier} ${key.code}`);
  return {
    ...key,
    nameLocal,
    nameFr: nameLocal,
    nameJa: foreign?.ja ?? null,
    nameEn: foreign?.en ?? null,
    nameKana: null,
    nameRomaji: null,
    otherNames: [],
    website: null,
  };
}

function communeRow(commune: Commune, names: ForeignNames): CollectivityRow {
  return {
    ...base({ country: 'FR', tier: 'municipality', code: commune.code }, commune.name, names),
    nationalTerm: commune.nationalTerm,
    parent: { country: 'FR', tier: 'department', code: commune.department },
    population: commune.population,
    populationYear: commune.populationYear,
    areaKm2: commune.areaKm2,
    ...pointColumns(commune.point),
  };
}

function departmentRow(
  json: DivisionJson,
  communes: readonly Commune[],
  byCode: ReadonlyMap<string, Commune>,
  names: ForeignNames,
): CollectivityRow {
  const overseas = OVERSEAS_TERMS[json.code];
  return {
    ...base({ country: 'FR', tier: 'department', code: json.code }, json.nom, names),
    nationalTerm: overseas ?? 'département',
    parent:
      overseas === undefined && json.region !== undefined ? { country: 'FR', tier: 'region', code: json.region } : null,
    ...totals(communes.filter(({ department }) => department === json.code)),
    ...pointColumns(seatOf(json, byCode)),
  };
}

/** The package gives 984 the seat of 975; a seat in another territory is none. */
function seatOf(json: DivisionJson, byCode: ReadonlyMap<string, Commune>): Point | undefined {
  const town = byCode.get(json.chefLieu);
  return town && (town.department === json.code || json.region === undefined) ? pointOf(town) : undefined;
}

function regionRow(
  json: DivisionJson,
  communes: readonly Commune[],
  byCode: ReadonlyMap<string, Commune>,
  names: ForeignNames,
): CollectivityRow {
  return {
    ...base({ country: 'FR', tier: 'region', code: json.code }, json.nom, names),
    nationalTerm: SINGLE_COLLECTIVITIES.has(json.code) ? 'collectivité territoriale unique' : 'région',
    parent: null,
    ...totals(communes.filter(({ region }) => region === json.code)),
    ...pointColumns(seatOf(json, byCode)),
  };
}

function groupRow(json: GroupJson, byCode: ReadonlyMap<string, Commune>, names: ForeignNames): CollectivityRow {
  const members = json.membres.map(({ code }) => {
    const commune = byCode.get(code);
    if (!commune) throw new Error(`EPCI ${json.code}: no commune ${code}.`);
    return commune;
  });
  const largest = members.reduce((a, b) => ((b.population ?? -1) > (a.population ?? -1) ? b : a));
  const department = common(members.map((member) => member.department));
  const region = common(members.map((member) => member.region));
  return {
    ...base({ country: 'FR', tier: 'intermunicipal', code: json.code }, groupName(json.nom), names),
    nationalTerm: GROUP_TERMS[json.type] ?? json.type,
    otherNames: [json.nom, json.nom.replace(/^C[ACU] /, '')],
    parent: parentOfGroup(department, region),
    ...totals(members),
    ...pointColumns(pointOf(largest)),
  };
}

/** The department that holds all its members, else the region, else none: 89 EPCI cross a border. */
function parentOfGroup(department: string | null, region: string | null): CollectivityKey | null {
  if (department !== null) return { country: 'FR', tier: 'department', code: department };
  return region === null ? null : { country: 'FR', tier: 'region', code: region };
}

/** « CC », « CA » and « CU » in full, quotation marks as French writes them. */
export function groupName(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/(?:''|")\s*(.+?)\s*(?:''|")/g, '« $1 »')
    .replace(/^CC /, 'Communauté de communes ')
    .replace(/^CA /, "Communauté d'agglomération ")
    .replace(/^CU /, 'Communauté urbaine ')
    .trim();
}
