import type { SuiteCase } from './documents.js';

/** Cases of French local governments. */
export const FRENCH_CASES: readonly SuiteCase[] = [
  {
    key: 'calanques',
    country: 'FR',
    concepts: ['tourist-flows', 'overtourism'],
    names: ['Marseille', 'マルセイユ', 'Parc national des Calanques'],
    years: [2022, null],
    place: [43.2101, 5.4522],
    adoptions: 5,
    published: '2024-03-01T09:00:00Z',
    facets: {
      themes: ['governance'],
      sdgs: ['15', '11'],
      geographies: ['coast'],
      evidence: ['measured'],
      depth: ['full'],
    },
    texts: {
      fr: {
        title: 'Réservation obligatoire dans la calanque de Sugiton',
        teaser: 'Quatre cents visiteurs par jour au lieu de deux mille cinq cents : la nature respire.',
        summary:
          'En haute saison, l’accès à la calanque se fait sur réservation gratuite. La jauge quotidienne limite l’érosion et laisse la végétation revenir.',
        body: 'La fréquentation avait mis à nu les racines des pins. Le parc national a choisi une régulation des flux touristiques par quota plutôt que par le prix. Des gardes contrôlent les codes QR à l’entrée du sentier. Les habitants réservent comme tout le monde, ce qui a été discuté en réunion publique. Après trois étés, la garrigue littorale s’étend de nouveau et les visiteurs se disent plus satisfaits.',
      },
      ja: {
        title: 'シュジトン入り江の予約制',
        teaser: '一日400人の上限で海岸の自然を守る。',
        summary: 'マルセイユのカランク国立公園は、夏の入り江への入場を無料の予約制とし、植生の回復を図っている。',
        body: '多い日には2,500人が訪れ、土壌の浸食が進んでいた。公園は料金ではなく人数の上限による入場制限を選んだ。入口では係員がQRコードを確認する。三年後には海岸の植生が戻り始めた。',
      },
    },
  },
  {
    key: 'annecy',
    country: 'FR',
    concepts: ['lodging-tax'],
    names: ['Annecy'],
    years: [2019, 2023],
    place: [45.8992, 6.1294],
    adoptions: 2,
    published: '2023-06-15T09:00:00Z',
    facets: {
      themes: ['economy'],
      sdgs: ['8', '12'],
      geographies: ['mountain'],
      evidence: ['declared'],
      depth: ['snapshot'],
    },
    texts: {
      fr: {
        title: 'Une taxe de séjour qui finance la rénovation des hébergements',
        teaser: 'Les nuitées paient l’isolation des petits hôtels.',
        summary:
          'La ville reverse une part de la taxe de séjour aux hôteliers qui isolent leurs bâtiments et changent de chauffage.',
        body: 'Le conseil municipal a voté une majoration de vingt centimes par nuitée. Un guichet unique instruit les dossiers en deux mois. Quarante établissements ont été rénovés, surtout dans la vieille ville. La recette dépend du tourisme : une mauvaise saison retarde les travaux.',
      },
    },
  },
  {
    key: 'loire',
    country: 'FR',
    concepts: ['cycling-route'],
    names: ['Région Centre-Val de Loire', 'Tours'],
    years: [2005, null],
    place: [47.3941, 0.6848],
    adoptions: 9,
    published: '2022-01-10T09:00:00Z',
    facets: {
      themes: ['culture'],
      sdgs: ['11', '13'],
      geographies: ['rural'],
      evidence: ['evaluated'],
      depth: ['full'],
    },
    texts: {
      fr: {
        title: 'La Loire à Vélo, une véloroute de 900 kilomètres',
        teaser: 'Un fleuve, deux régions, un seul itinéraire balisé.',
        summary:
          'Les collectivités ont aménagé ensemble un itinéraire cyclable continu le long du fleuve, avec un label pour les hébergeurs.',
        body: 'Chaque département a pris en charge son tronçon. Un comité commun décide du balisage et des travaux. Les cyclistes dépensent davantage que les automobilistes et restent plus longtemps. L’entretien coûte chaque année un millier d’euros par kilomètre.',
      },
      en: {
        title: 'The Loire by bike: a 900 km cycling route',
        teaser: 'One river, two regions, one signposted path.',
        summary:
          'Local governments built a continuous cycle path along the river together, with a label for hosts who welcome cyclists.',
        body: 'Every department took charge of its own stretch. A joint board decides on signs and works. Cyclists spend more than motorists do and stay longer. Upkeep costs about a thousand euros per kilometre each year.',
      },
    },
  },
  {
    key: 'mulhouse',
    country: 'FR',
    concepts: ['vacant-house'],
    names: ['Mulhouse'],
    years: [2018, 2022],
    place: [47.7508, 7.3359],
    adoptions: 0,
    published: '2023-11-20T09:00:00Z',
    facets: { themes: ['governance'], sdgs: ['11'], geographies: ['urban'], evidence: ['measured'], depth: ['full'] },
    texts: {
      fr: {
        title: 'Remettre sur le marché deux cents logements vacants',
        teaser: 'Un agent appelle chaque propriétaire, l’un après l’autre.',
        summary:
          'La ville croise le fichier des taxes et les relevés d’eau pour repérer les logements vacants, puis accompagne les propriétaires.',
        body: 'La moitié des propriétaires ignoraient les aides. Une équipe de deux personnes visite, chiffre les travaux et trouve un gestionnaire. L’écoquartier voisin a servi de relogement pendant le chantier. Le centre-ville a regagné des habitants pour la première fois depuis vingt ans.',
      },
    },
  },
  {
    key: 'saint-malo',
    country: 'FR',
    concepts: ['short-term-rental', 'overtourism'],
    names: ['Saint-Malo'],
    years: [2021, null],
    place: [48.6493, -2.0257],
    adoptions: 3,
    published: '2024-09-05T09:00:00Z',
    facets: {
      themes: ['governance'],
      sdgs: ['11', '10'],
      geographies: ['coast'],
      evidence: ['measured'],
      depth: ['full'],
    },
    texts: {
      fr: {
        title: 'Des quotas de locations touristiques par quartier',
        teaser: 'Pour que les habitants puissent rester intra-muros.',
        summary:
          'La ville limite la part des meublés de tourisme dans chaque quartier, afin que les locations de courte durée ne chassent pas les habitants.',
        body: 'Un numéro d’enregistrement est exigé. Le quota est de douze pour cent dans la vieille ville et de trois ailleurs. Les autorisations sont tirées au sort chaque année. Les loyers ont cessé d’augmenter et une école a rouvert une classe. Le tribunal administratif a validé la mesure.',
      },
    },
  },
];
