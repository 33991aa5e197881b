/** Where the data comes from, with the licence that asks to be named. */
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
  { key: 'about.data.mic', name: '総務省 (MIC)', lang: 'ja', licence: 'CC BY 4.0', url: 'https://www.soumu.go.jp/' },
  { key: 'about.data.unesco', name: 'UNESCO', licence: 'whc.unesco.org', url: 'https://whc.unesco.org/' },
  { key: 'about.data.un', name: 'UN SDGs', licence: 'sdgs.un.org', url: 'https://sdgs.un.org/goals' },
] as const;
