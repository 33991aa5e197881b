import type { SuiteCase } from './documents.js';

/** Cases of Japanese local governments. */
export const JAPANESE_CASES: readonly SuiteCase[] = [
  {
    key: 'kyoto',
    country: 'JP',
    concepts: ['tourist-flows', 'overtourism'],
    names: ['京都市', 'Kyoto', 'きょうとし'],
    years: [2018, null],
    place: [35.0116, 135.7681],
    adoptions: 7,
    published: '2024-05-10T09:00:00Z',
    facets: { themes: ['governance'], sdgs: ['11'], geographies: ['urban'], evidence: ['measured'], depth: ['full'] },
    texts: {
      ja: {
        title: '混雑予測による観光客の分散',
        teaser: '時間・季節・場所をずらしてもらい、市民の足を守る。',
        summary:
          '観光地ごとの混雑予測を公開し、朝の時間帯や周辺地域への訪問を促すことで、オーバーツーリズムの緩和を図る。',
        body: '市バスに乗れない市民の声が多く寄せられていた。観光客が多すぎて困っている地域で調査を行い、人流データから五段階の快適度を示す予測を作った。手ぶら観光や地下鉄への誘導と組み合わせ、朝観光の参加者は二割増えた。宿泊施設の協力が課題である。',
      },
      en: {
        title: 'Spreading visitors with a crowding forecast',
        teaser: 'Other hours, other seasons, other places: residents get their buses back.',
        summary:
          'Kyoto publishes how crowded each sight will be, and invites visitors to mornings and to outer districts to ease overtourism.',
        body: 'Residents complained that they could no longer board the city buses. A forecast with five levels is made from mobile data. Together with luggage services it moved a fifth of the visitors to the morning. Getting hotels to take part remains hard.',
      },
    },
  },
  {
    key: 'miyajima',
    country: 'JP',
    concepts: ['overtourism'],
    names: ['廿日市市', 'Hatsukaichi', 'はつかいちし'],
    years: [2023, null],
    place: [34.2959, 132.3199],
    adoptions: 1,
    published: '2023-12-01T09:00:00Z',
    facets: {
      themes: ['economy'],
      sdgs: ['11', '12'],
      geographies: ['island', 'coast'],
      evidence: ['declared'],
      depth: ['snapshot'],
    },
    texts: {
      ja: {
        title: '宮島訪問税',
        teaser: '世界遺産の島を訪れる人が一回100円を負担する。',
        summary: '船の運賃に上乗せして徴収し、渋滞対策やトイレの改修に充てる。島民や通勤・通学者は対象外とした。',
        body: '島の人口は減り続け、ごみの処理や道路の維持を住民だけでは支えられなくなっていた。議会での議論は十五年に及んだ。さいたま市など他の自治体からの視察も続いている。',
      },
      fr: {
        title: 'Une contribution de cent yens pour visiter l’île de Miyajima',
        teaser: 'Le visiteur participe à l’entretien du patrimoine mondial.',
        summary:
          'La contribution est prélevée avec le billet du bac ; elle finance la voirie et les sanitaires. Les insulaires en sont exemptés.',
        body: 'La population de l’île diminue alors que les charges augmentent. Le débat a duré quinze ans. Une carte annuelle à cinq cents yens est proposée à ceux qui reviennent souvent.',
      },
    },
  },
  {
    key: 'kutchan',
    country: 'JP',
    concepts: ['lodging-tax'],
    names: ['倶知安町', 'Kutchan', 'くっちゃんちょう'],
    years: [2019, null],
    place: [42.9015, 140.7588],
    adoptions: 4,
    published: '2021-04-01T09:00:00Z',
    facets: {
      themes: ['economy'],
      sdgs: ['8'],
      geographies: ['mountain'],
      evidence: ['measured'],
      depth: ['snapshot'],
    },
    texts: {
      ja: {
        title: '全国初の定率制による宿泊税',
        teaser: '宿泊料金の2パーセントを地域の交通と環境へ。',
        summary: 'スキーリゾートの町が宿泊税を導入し、路線バスの増便と水源の保全に使っている。',
        body: '民泊を含むすべての宿泊施設が対象である。徴収のシステムを町が用意したため、小さな宿の負担は少なかった。税収は初年度に一億五千万円となった。',
      },
    },
  },
  {
    key: 'shimanami',
    country: 'JP',
    concepts: ['cycling-route'],
    names: ['今治市', '尾道市', 'Imabari', 'Onomichi'],
    years: [1999, null],
    place: [34.2553, 133.0],
    adoptions: 6,
    published: '2022-08-20T09:00:00Z',
    facets: {
      themes: ['culture'],
      sdgs: ['11', '13'],
      geographies: ['island', 'coast'],
      evidence: ['measured'],
      depth: ['full'],
    },
    texts: {
      ja: {
        title: 'しまなみ海道サイクリングロード',
        teaser: '六つの島を橋で結ぶ70キロの道。',
        summary: '二つの県と三つの市町が共同でレンタサイクルを運営し、青い線で道を案内する。',
        body: '民家や商店が休憩所となり、空気入れと水を貸し出す。乗り捨てができる仕組みが外国人旅行者に喜ばれた。',
      },
      en: {
        title: 'Shimanami Kaido: seventy kilometres of cycle path over six islands',
        teaser: 'Ride from island to island and leave the bicycle wherever you stop.',
        summary: 'Two prefectures and three municipalities run one rental scheme, and a blue line shows the way.',
        body: 'Shops and homes serve as rest stops that lend a pump and offer water. Visitors from abroad like that they can drop the bicycle at any terminal.',
      },
      fr: {
        title: 'Shimanami Kaido, un itinéraire cyclable d’île en île',
        teaser: 'Soixante-dix kilomètres, six îles, une ligne bleue au sol.',
        summary: 'Deux préfectures et trois communes gèrent ensemble la location de vélos que l’on rend où l’on veut.',
        body: 'Commerces et maisons particulières servent de haltes : une pompe, de l’eau, une conversation. Les visiteurs étrangers apprécient de laisser le vélo à l’arrivée.',
      },
    },
  },
  {
    key: 'onomichi',
    country: 'JP',
    concepts: ['vacant-house'],
    names: ['尾道市', 'Onomichi', 'おのみちし'],
    years: [2009, null],
    place: [34.409, 133.205],
    adoptions: 8,
    published: '2023-02-14T09:00:00Z',
    facets: {
      themes: ['governance'],
      sdgs: ['11'],
      geographies: ['coast', 'urban'],
      evidence: ['evaluated'],
      depth: ['full'],
    },
    texts: {
      ja: {
        title: '坂の町の空き家再生',
        teaser: '車の入らない斜面地で百軒を超える家に灯りが戻った。',
        summary: 'NPOと市が空き家バンクを共同で運営し、移住者が自ら改修するのを助ける、住民参加のまちづくり。',
        body: '資材は担いで運ぶほかない。道具の貸し出し、荷運びの手伝い、大工の指導を組み合わせた。若い世代の店が増え、学校の児童数が持ち直した。',
      },
    },
  },
  {
    key: 'kamikatsu',
    country: 'JP',
    concepts: ['zero-waste'],
    names: ['上勝町', 'Kamikatsu', 'かみかつちょう'],
    years: [2003, null],
    place: [33.8886, 134.4022],
    adoptions: 12,
    published: '2021-10-01T09:00:00Z',
    facets: {
      themes: ['innovation'],
      sdgs: ['12', '13'],
      geographies: ['mountain', 'rural'],
      evidence: ['evaluated'],
      depth: ['full'],
    },
    texts: {
      ja: {
        title: 'ごみを45種類に分ける町',
        teaser: '収集車を持たない町のゼロ・ウェイスト宣言。',
        summary: '住民がごみを持ち寄って分別し、再資源化率は八割を超えた。',
        body: '焼却炉の閉鎖がきっかけだった。くるくるショップでは不用品を無料で持ち帰れる。高齢者の家には運搬支援がある。',
      },
      en: {
        title: 'The town that sorts its rubbish into 45 kinds',
        teaser: 'No collection lorries, and a zero waste pledge.',
        summary: 'Residents bring and sort their rubbish themselves; more than eighty per cent is recycled.',
        body: 'It began when the incinerator had to close. At the swap shop, things that somebody no longer needs may be taken home for free. Older people are helped with the transport.',
      },
    },
  },
  {
    key: 'toyama',
    country: 'JP',
    concepts: ['tramway', 'ageing'],
    names: ['富山市', 'Toyama', 'とやまし'],
    years: [2006, 2020],
    place: [36.6953, 137.2113],
    adoptions: 10,
    published: '2022-05-30T09:00:00Z',
    facets: {
      themes: ['innovation'],
      sdgs: ['11', '13'],
      geographies: ['urban'],
      evidence: ['evaluated'],
      depth: ['full'],
    },
    texts: {
      ja: {
        title: '路面電車を軸としたコンパクトなまちづくり',
        teaser: '串と団子の都市構造で高齢者の外出を支える。',
        summary: '高齢化と人口減少に備え、市はLRTを整備し、沿線への居住を促した。',
        body: '廃線の危機にあった鉄道を公設民営の路面電車として再生した。六十五歳以上の市民はどこから乗っても百円である。孫とのお出かけ支援では動物園などの入園が無料になる。',
      },
      fr: {
        title: 'Une ville compacte autour du tramway',
        teaser: 'Des quartiers denses le long des lignes, pour que les aînés sortent de chez eux.',
        summary:
          'Face au vieillissement de la population, la ville a construit un réseau de tramway et aidé les ménages à habiter à proximité.',
        body: 'Une voie ferrée menacée de fermeture a été reprise par la ville. Les plus de soixante-cinq ans voyagent pour cent yens. La marche quotidienne a augmenté, ainsi que la fréquentation des commerces du centre.',
      },
    },
  },
];
