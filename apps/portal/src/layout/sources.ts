/** Where the data comes from, with the licence that asks to be named; data/README.md says what each file is. */
export const DATA_SOURCES = [
  {
    key: 'about.data.insee',
    name: 'INSEE / Etalab',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  },
  { key: 'about.data.geonames', name: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org/' },
  { key: 'about.data.laposte', name: 'La Poste', licence: 'ODbL 1.0', url: 'https://datanova.laposte.fr/' },
  { key: 'about.data.code4fukui', name: 'code4fukui', licence: 'CC0', url: 'https://github.com/code4fukui/localgovjp' },
  { key: 'about.data.mic', name: '総務省', reading: 'MIC', licence: 'CC BY 4.0', url: 'https://www.soumu.go.jp/' },
  { key: 'about.data.mlit', name: '国土交通省', reading: 'MLIT', licence: null, url: 'https://nlftp.mlit.go.jp/ksj/' },
  { key: 'about.data.unesco', name: 'UNESCO', licence: null, url: 'https://whc.unesco.org/' },
  {
    key: 'about.data.lexicon',
    name: 'WikDict / Wiktionary, JMdict (EDRDG)',
    licence: 'CC BY-SA 4.0',
    url: 'https://www.edrdg.org/jmdict/j_jmdict.html',
  },
  { key: 'about.data.un', name: 'UN SDGs', licence: null, url: 'https://sdgs.un.org/goals' },
  {
    key: 'about.data.mofa',
    name: '外務省',
    reading: 'MOFA',
    licence: 'CC BY 4.0',
    url: 'https://www.mofa.go.jp/mofaj/gaiko/oda/sdgs/',
  },
] as const;

export type DataSource = (typeof DATA_SOURCES)[number];
