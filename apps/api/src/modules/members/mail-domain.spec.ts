import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { domainHint, domainOf, domainProblem, type Place } from './mail-domain.js';

const KANAZAWA: Place = { country: 'JP', names: ['kanazawa', '金沢市'], domains: ['city.kanazawa.lg.jp'] };
const TOURS: Place = { country: 'FR', names: ['tours'], domains: ['ville-tours.fr'] };
const UNLISTED = { ...TOURS, domains: [] };

describe('domainHint', () => {
  it.each([
    ['a@city.kanazawa.lg.jp', KANAZAWA, 'listed', 'supports'],
    ['a@kanko.city.kanazawa.lg.jp', KANAZAWA, 'listed', 'supports'],
    ['A@CITY.KANAZAWA.LG.JP', { ...KANAZAWA, domains: [] }, 'japaneseName', 'supports'],
    ['a@city.komatsu.lg.jp', KANAZAWA, 'japaneseGovernment', 'neutral'],
    ['a@city.kanazawa.lg.jp', TOURS, 'japaneseGovernment', 'neutral'],
    ['a@mairie-tours.fr', UNLISTED, 'frenchName', 'neutral'],
    ['a@tours-metropole.fr', UNLISTED, 'frenchName', 'neutral'],
    ['a@tours.fr', UNLISTED, 'frenchName', 'neutral'],
    ['a@indre-et-loire.gouv.fr', UNLISTED, 'frenchGovernment', 'neutral'],
    ['a@ville-blois.fr', UNLISTED, 'unknown', 'neutral'],
    ['a@gmail.com', TOURS, 'public', 'warns'],
    ['a@docomo.ne.jp', KANAZAWA, 'public', 'warns'],
    ['a@ville-nantes.fr', TOURS, 'listedElsewhere', 'warns'],
    ['a@vi11e-tours.fr', TOURS, 'lookAlike', 'warns'],
    ['a@villetours.fr', TOURS, 'lookAlike', 'warns'],
    ['a@ville-tour.fr', TOURS, 'lookAlike', 'warns'],
    ['a@ville-tours.fr.example.com', TOURS, 'lookAlike', 'warns'],
    ['a@ville-tоurs.fr', TOURS, 'lookAlike', 'warns'],
    ['a@xn--ville-turs-8nf.fr', TOURS, 'lookAlike', 'warns'],
    ['a@city.kanazawa.1g.jp', KANAZAWA, 'lookAlike', 'warns'],
    ['a@city-kanazawa-lg.jp', KANAZAWA, 'lookAlike', 'warns'],
    ['a@lg.jp.example.com', KANAZAWA, 'lookAlike', 'warns'],
    ['a@tours-gouv.fr', UNLISTED, 'lookAlike', 'warns'],
  ] as const)('reads %s', (email, place, sign, tone) => {
    expect(domainHint(email, place, ['ville-nantes.fr'])).toMatchObject({ sign, tone });
  });

  it('supports nobody whose domain is neither listed nor an lg.jp of the name', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,9}$/);
    const domains = fc.tuple(
      label,
      fc.constantFrom('ville-tours', 'tours', 'lg', 'gouv'),
      fc.constantFrom('fr', 'jp', 'com'),
    );
    fc.assert(
      fc.property(domains, ([first, second, third]) => {
        const email = `a@${first}.${second}.${third}`;
        const { tone } = domainHint(email, TOURS, []);
        expect(tone === 'supports').toBe(email.endsWith('.ville-tours.fr'));
      }),
    );
  });

  it('takes the domain behind the last @, whatever the rest is', () => {
    expect(domainOf('"a@ville-tours.fr"@evil.example')).toBe('evil.example');
    expect(domainOf('a@Ville-Tours.FR.')).toBe('ville-tours.fr');
    fc.assert(fc.property(fc.string(), (email) => domainHint(email, TOURS, []).domain.length <= email.length));
  });
});

describe('domainProblem', () => {
  it.each([
    ['ville-tours.fr', null],
    ['city.kanazawa.lg.jp', null],
    ['lg.jp', 'domain.public'],
    ['gouv.fr', 'domain.public'],
    ['gmail.com', 'domain.public'],
    ['tours', 'domain.form'],
    ['@tours.fr', 'domain.form'],
    ['https://tours.fr', 'domain.form'],
    ['tоurs.fr', 'domain.form'],
    ['xn--turs-0na.fr', 'domain.form'],
  ] as const)('of %s is %s', (domain, problem) => {
    expect(domainProblem(domain)).toBe(problem);
  });
});
