import { describe, expect, it } from '@jest/globals';
import type { CaseStudy } from '../data/desk.js';
import { placeOf } from './fields.js';
import { faultsOf } from './rules.js';
import { changesOf, createInput, differences, giveUp, hasChanges, newForm, rebase, toForm } from './form.js';

const blank = {
  teaser: null,
  summary: null,
  contextDocument: null,
  objectivesDocument: null,
  actionsDocument: null,
  stakeholdersDocument: null,
  resultsDocument: null,
  lessonsDocument: null,
  transferabilityDocument: null,
};

/** A stored case in Japanese, with one topic and the theme that comes with it. */
function stored(overrides: Partial<CaseStudy> = {}): CaseStudy {
  const owner = { id: '1', country: 'JP' as const, name: '金沢市' };
  const theme = { code: 'heritage', label: '文化遺産' };
  return {
    id: 'a',
    state: 'DRAFT',
    version: 3,
    depth: 'FULL',
    originalLocale: 'JA',
    startYear: 2020,
    endYear: null,
    ongoing: true,
    publishedAt: null,
    freshness: null,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    owner,
    partners: [],
    topics: [{ code: 'crafts', label: '工芸', theme }],
    themes: [theme, { code: 'economy', label: '経済' }],
    sdgs: [{ number: 11, label: '都市' }],
    factors: [],
    challenges: [],
    links: [],
    costs: [],
    funding: [],
    indicators: [],
    buildingBlocks: [],
    sdgTargets: [],
    sector: null,
    place: null,
    supportOffered: null,
    licence: null,
    contact: null,
    advice: [],
    photos: [],
    attachments: [],
    translations: [
      {
        ...blank,
        locale: 'JA',
        slug: null,
        title: '工芸の街',
        status: 'DRAFT',
        provenance: 'AUTHOR',
        reviewed: false,
        outdated: false,
      },
    ],
    missing: [],
    publishedRevision: null,
    abilities: ABILITIES,
    ...overrides,
  };
}

const ABILITIES: CaseStudy['abilities'] = {
  edit: true,
  translate: true,
  submit: true,
  requestChanges: false,
  approve: false,
  publish: false,
  withdraw: false,
  archive: false,
  reopen: false,
  suggestTranslation: false,
  readHistory: true,
  confirm: false,
};

describe('the form of a case study', () => {
  it('keeps only the themes that no topic brings', () => {
    expect(toForm(stored()).themes).toEqual(['economy']);
  });

  it('has nothing to store where nothing was typed', () => {
    expect(hasChanges(stored(), toForm(stored()))).toBe(false);
  });

  it('stores a name that was changed in an indicator, and figures as people type them', () => {
    const indicator = {
      id: 'x',
      name: { fr: null, ja: '宿泊数', en: null },
      unit: null,
      baseline: 1_000,
      value: null,
      date: null,
      methods: { fr: null, ja: '宿泊税の申告', en: null },
      evidence: null,
    };
    const record = stored({ indicators: [indicator] });
    expect(hasChanges(record, toForm(record))).toBe(false);
    const form = toForm(record);
    const [first] = form.indicators;
    if (!first) throw new Error('no indicator');
    first.label.fr = 'Nuitées';
    first.value = '1 234,5';
    first.method.fr = 'Taxe de séjour';
    form.costs = [{ kind: 'OPERATION', amount: '1,200,000', currency: 'JPY', year: '', certainty: '' }];
    expect(changesOf(record, form).facts).toEqual({
      indicators: [
        {
          ...indicator,
          name: { fr: 'Nuitées', ja: '宿泊数', en: null },
          methods: { fr: 'Taxe de séjour', ja: '宿泊税の申告', en: null },
          value: 1_234.5,
        },
      ],
      costs: [{ kind: 'OPERATION', amount: 1_200_000, currency: 'JPY', year: null, certainty: null }],
    });
  });

  it('names what can’t be stored at its field', () => {
    const form = toForm(stored());
    form.costs = [{ kind: 'OPERATION', amount: '-1', currency: 'JPY', year: '1492', certainty: '' }];
    form.contact = { office: '', mailbox: 'mairie', person: 'Anne', consents: false };
    form.place.latitude = '48';
    expect(Object.keys(faultsOf(form)).sort()).toEqual([
      'contact.consents',
      'contact.mailbox',
      'costs.0.amount',
      'costs.0.year',
      'place.longitude',
    ]);
    expect(placeOf('indicators.0.name')).toEqual({ path: 'indicators.0.label.fr', panel: 'facts' });
    expect(placeOf('contact.person.consents')).toEqual({ path: 'contact.consents', panel: 'facts' });
    expect(placeOf('costs.0.amount')).toEqual({ path: 'costs.0.amount', panel: 'facts' });
  });

  it('stores only what was changed, the original first', () => {
    const form = toForm(stored());
    form.startYear = '2021';
    form.translations.fr.title = 'La ville des métiers d’art';
    form.translations.ja.teaser = '工芸を仕事にする。';
    expect(changesOf(stored(), form)).toEqual({
      facts: { startYear: 2021 },
      texts: [
        { locale: 'ja', input: { teaser: '工芸を仕事にする。' } },
        { locale: 'fr', input: { title: 'La ville des métiers d’art' } },
      ],
    });
  });

  it('sends topics and further themes together, since the server makes the themes of both', () => {
    const form = toForm(stored());
    form.topics = [];
    expect(changesOf(stored(), form)).toEqual({ facts: { topics: [], themes: ['economy'] }, texts: [] });
  });

  it('takes white space for nothing, and an emptied text for null', () => {
    const form = toForm(stored());
    form.translations.en.title = '   ';
    form.translations.ja.title = '';
    expect(changesOf(stored(), form).texts).toEqual([{ locale: 'ja', input: { title: null } }]);
  });

  it('keeps the formatting of a section that came by the API, and stores the whole document of one that is changed', () => {
    const heading = { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: '背景' }] };
    const line = (text: string) => ({
      type: 'paragraph',
      content: [{ marks: [{ type: 'bold' }], text, type: 'text' }],
    });
    const [first] = stored().translations;
    if (!first) throw new Error('no text');
    const record = stored({
      translations: [
        {
          ...first,
          contextDocument: { content: [heading, line('港')], type: 'doc' },
          resultsDocument: { type: 'doc', content: [line('二十')] },
        },
      ],
    });
    const form = toForm(record);
    form.translations.ja.title = '新しい題名';
    expect(changesOf(record, form).texts).toEqual([{ locale: 'ja', input: { title: '新しい題名' } }]);
    form.translations.ja.context = { type: 'doc', content: [heading, line('港町')] };
    expect(changesOf(record, form).texts[0]?.input).toEqual({
      title: '新しい題名',
      contextDocument: { type: 'doc', content: [heading, line('港町')] },
    });
    const merged = rebase(toForm(record), form, toForm(stored({ version: 4 })));
    expect(merged.translations.ja.context).toEqual(form.translations.ja.context);
    expect(differences(toForm(record), form)).toEqual(['translations.ja.title', 'translations.ja.context']);
    expect(placeOf('contextDocument', 'ja')).toEqual({ path: 'translations.ja.context', panel: 'ja' });
  });

  it('puts what was typed on what somebody else saved', () => {
    const typed = toForm(stored());
    typed.translations.ja.title = '私の題名';
    typed.sdgs = [8, 11];
    const theirs = stored({ version: 4, startYear: 2019, sdgs: [{ number: 17, label: 'パートナーシップ' }] });
    const merged = rebase(toForm(stored()), typed, toForm(theirs));
    expect(merged).toMatchObject({ startYear: '2019', sdgs: [8, 11] });
    expect(merged.translations.ja.title).toBe('私の題名');
    expect(changesOf(theirs, merged)).toEqual({
      facts: { sdgs: [8, 11] },
      texts: [{ locale: 'ja', input: { title: '私の題名' } }],
    });
  });

  it('names the fields that differ', () => {
    const form = toForm(stored());
    form.ongoing = false;
    form.translations.en.summary = 'A summary.';
    expect(differences(toForm(stored()), form)).toEqual(['ongoing', 'translations.en.summary']);
  });

  it('takes a collectivity for the same whatever the language of its name', () => {
    const partner = { id: '7', country: 'FR' as const };
    const one = stored({ partners: [{ ...partner, name: 'ナンシー' }] });
    const other = stored({ partners: [{ ...partner, name: 'Nancy' }] });
    expect(differences(toForm(one), toForm(other))).toEqual([]);
  });

  it('names no field whose value is only written in another order', () => {
    const one = toForm(stored());
    one.links = [{ entry: 'a', url: 'https://example.org', label: { fr: 'Le port', ja: '', en: '' } }];
    const other = structuredClone(one);
    other.links = [{ label: { en: '', ja: '', fr: 'Le port' }, url: 'https://example.org', entry: 'a' }];
    expect(differences(one, other)).toEqual([]);
  });

  it('drops links without an address and the end of what goes on', () => {
    const form = newForm({ id: '1', name: 'Nancy', country: 'FR' }, 'fr');
    form.translations.fr.title = ' Un titre ';
    form.links = [
      { entry: 'a', url: ' https://example.org ', label: { fr: ' Le port ', ja: '', en: '' } },
      { entry: '', url: '', label: { fr: 'x', ja: '', en: '' } },
    ];
    form.endYear = '2024';
    form.ongoing = true;
    expect(createInput(form)).toMatchObject({
      ownerId: '1',
      originalLocale: 'FR',
      title: 'Un titre',
      links: [{ id: 'a', url: 'https://example.org', labels: { fr: 'Le port', ja: null, en: null } }],
      endYear: null,
    });
  });
});

describe('where a field of the server stands in the form', () => {
  it.each([
    ['title', 'ja', { path: 'translations.ja.title', panel: 'ja' }],
    ['themes', undefined, { path: 'topics', panel: 'facts' }],
    ['links.0.url', undefined, { path: 'links.0.url', panel: 'facts' }],
    ['links.0.label', undefined, { path: 'links.0.label.fr', panel: 'facts' }],
    ['indicators.1.method.ja', undefined, { path: 'indicators.1.method.ja', panel: 'facts' }],
    ['partnerIds', undefined, { path: 'partners', panel: 'facts' }],
    ['owner', undefined, undefined],
  ] as const)('%s of %s', (field, locale, place) => {
    expect(placeOf(field, locale)).toEqual(place);
  });

  it('gives up the fields where one prefers what somebody else wrote, and keeps all else that was typed', () => {
    const before = newForm(null, 'ja');
    const typed = structuredClone(before);
    typed.translations.ja.title = '私の題名';
    typed.translations.ja.teaser = '私の一文';
    typed.sdgs = [8];
    const theirs = structuredClone(before);
    theirs.translations.ja.title = '相手の題名';
    const merged = rebase(before, giveUp(typed, before, ['translations.ja.title']), theirs);
    expect(merged.translations.ja).toMatchObject({ title: '相手の題名', teaser: '私の一文' });
    expect(merged.sdgs).toEqual([8]);
    expect(typed.translations.ja.title).toBe('私の題名');
  });
});
