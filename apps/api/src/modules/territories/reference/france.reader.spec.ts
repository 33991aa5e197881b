import { describe, expect, it } from '@jest/globals';
import { groupName, readFrance, type FranceFiles } from './france.reader.js';

const commune = (code: string, nom: string, departement: string, region: string, population?: number) => ({
  code,
  nom,
  type: 'commune-actuelle',
  departement,
  region,
  population,
});

/** A country of six communes, written by hand. */
const FILES: FranceFiles = {
  communes: JSON.stringify([
    commune('21231', 'Dijon', '21', '27', 161830),
    commune('21166', 'Chenôve', '21', '27', 14000),
    commune('70550', 'Vesoul', '70', '27', 15000),
    commune('98813', 'La Foa', '988', '988', 3449),
    commune('98412', 'Archipel des Kerguelen', '984', '984'),
    commune('15141', 'Neussargues-Moissac', '15', '84', 824),
    { ...commune('21999', 'Autrefois', '21', '27', 5), type: 'commune-deleguee' },
  ]),
  groups: JSON.stringify([
    { code: '242100410', nom: 'Dijon Métropole', type: 'METRO', membres: [{ code: '21231' }, { code: '21166' }] },
    { code: '200000001', nom: "CC ''Deux Rives''", type: 'CC', membres: [{ code: '21166' }, { code: '70550' }] },
  ]),
  departments: JSON.stringify([
    { code: '21', nom: "Côte-d'Or", region: '27', chefLieu: '21231', zone: 'metro' },
    { code: '70', nom: 'Haute-Saône', region: '27', chefLieu: '70550', zone: 'metro' },
    { code: '15', nom: 'Cantal', region: '84', chefLieu: '15014', zone: 'metro' },
    { code: '984', nom: 'Terres australes et antarctiques françaises', region: '984', chefLieu: '97502', zone: 'com' },
    { code: '988', nom: 'Nouvelle-Calédonie', region: '988', chefLieu: '98818', zone: 'com' },
  ]),
  regions: JSON.stringify([
    { code: '27', nom: 'Bourgogne-Franche-Comté', chefLieu: '21231', zone: 'metro' },
    { code: '84', nom: 'Auvergne-Rhône-Alpes', chefLieu: '69123', zone: 'metro' },
    { code: '988', nom: 'Nouvelle-Calédonie', chefLieu: '98818', zone: 'com' },
  ]),
  areas: 'insee,area_km2\n21231,40.41\n21166,7.42\n70550,9.07\n98813,\n15141,91.98\n',
  coordinates: 'insee,lat,lon,coord_source\n21231,47.32,5.04,GeoNames 3021372\n98813,-21.71,165.83,GeoNames 2140466\n',
  moreCoordinates: 'insee,lat,lon\n21231,1,1\n21166,47.29,5.0\n',
  names:
    'tier,code,name_ja,name_en\nmunicipality,21231,ディジョン,\nregion,27,ブルゴーニュ・フランシュ・コンテ地域圏,Burgundy-Franche-Comté\n',
};

describe('readFrance', () => {
  const { collectivities, memberships } = readFrance(FILES);
  const find = (tier: string, code: string) => collectivities.find((row) => row.tier === tier && row.code === code);

  it('takes the communes of today only', () => {
    expect(collectivities.filter(({ tier }) => tier === 'municipality')).toHaveLength(6);
    expect(find('municipality', '21999')).toBeUndefined();
  });

  it('joins what the files know of a commune', () => {
    expect(find('municipality', '21231')).toMatchObject({
      nationalTerm: 'commune',
      nameLocal: 'Dijon',
      nameJa: 'ディジョン',
      nameEn: null,
      parent: { country: 'FR', tier: 'department', code: '21' },
      population: 161830,
      populationYear: 2023,
      areaKm2: 40.41,
      latitude: 47.32,
      coordinatesSource: 'GeoNames 3021372',
    });
  });

  it('uses La Poste’s points only where GeoNames has none, and says so', () => {
    expect(find('municipality', '21166')?.coordinatesSource).toBe('La Poste (ODbL 1.0)');
  });

  it('keeps unknowns null', () => {
    expect(find('municipality', '98412')).toMatchObject({
      population: null,
      populationYear: null,
      areaKm2: null,
      latitude: null,
    });
    expect(find('municipality', '98813')).toMatchObject({
      population: 3449,
      populationYear: 2025,
      areaKm2: null,
      latitude: -21.71,
    });
    expect(find('department', '984')).toMatchObject({
      population: null,
      latitude: null,
      nationalTerm: "territoire d'outre-mer",
    });
  });

  it('lists overseas territories once, under no region', () => {
    expect(find('department', '988')).toMatchObject({
      nationalTerm: 'collectivité sui generis',
      parent: null,
      population: 3449,
    });
    expect(find('region', '988')).toBeUndefined();
  });

  it('sums what is known of the members, and nothing that is not', () => {
    expect(find('intermunicipal', '242100410')).toMatchObject({
      population: 175830,
      populationYear: 2023,
      areaKm2: 47.83,
    });
    expect(find('region', '27')).toMatchObject({ population: 190830, areaKm2: 56.9, nameEn: 'Burgundy-Franche-Comté' });
  });

  it('puts the point of the seat or of the largest member, and names it', () => {
    expect(find('department', '21')?.coordinatesSource).toBe('GeoNames 3021372: Dijon');
    expect(find('intermunicipal', '242100410')).toMatchObject({
      latitude: 47.32,
      coordinatesSource: 'GeoNames 3021372: Dijon',
    });
  });

  it('gives an EPCI the smallest division that holds it', () => {
    expect(find('intermunicipal', '242100410')?.parent).toEqual({ country: 'FR', tier: 'department', code: '21' });
    expect(find('intermunicipal', '200000001')?.parent).toEqual({ country: 'FR', tier: 'region', code: '27' });
    expect(memberships).toContainEqual({ memberCode: '21166', groupCode: '242100410' });
  });

  it('does not give a split commune the area that it had before', () => {
    expect(find('municipality', '15141')?.areaKm2).toBeNull();
    expect(find('department', '15')?.areaKm2).toBe(91.98);
  });

  it('refuses an EPCI with a commune that no file knows', () => {
    const groups = JSON.stringify([{ code: '1', nom: 'CC X', type: 'CC', membres: [{ code: '99999' }] }]);
    expect(() => readFrance({ ...FILES, groups })).toThrow('99999');
  });
});

it.each([
  ['CC Faucigny - Glières', 'Communauté de communes Faucigny - Glières'],
  ["CA de Blois ''Agglopolys''", "Communauté d'agglomération de Blois « Agglopolys »"],
  ["CU d'Arras", "Communauté urbaine d'Arras"],
  [
    'CA ECLA  (Espace Communautaire Lons Agglomération)',
    "Communauté d'agglomération ECLA (Espace Communautaire Lons Agglomération)",
  ],
  ['Dijon Métropole', 'Dijon Métropole'],
])('%s in full', (short, full) => {
  expect(groupName(short)).toBe(full);
});
