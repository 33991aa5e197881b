import { foldAccents } from './fold.js';

/**
 * Words that Snowball takes for forms of others which are about something else: loisir, loyer and loi come down to « loi »,
 * opéra and opération to « oper », isolement and isolation to « isol »; and nouns that it takes for forms of a verb in the
 * singular alone, so that dangers and commissions are not found by danger and commission. In the singular; each is its own stem.
 */
const APART = `
  loisir loyer foyer foie opéra équitation équité isolement pétition taxi villa vente mère père marée mare marais donnée
  crise criée fraise carie base armée amiante berger visa manga audition audit direction directeur département
  parlement équipement appartement châtiment génie permis radis répit mini courant ferme pôle trait port porte mont
  pension
  acier cancer danger étranger hiver léger manager messager ménager électroménager passager plancher potager souvenir
  usager verger viager bûcheron maraîcher boulanger déjeuner dîner laser leader oreiller
  annexion commission compassion connexion contagion démission émission inflexion opinion permission religion
  rémission réflexion rébellion soumission transmission
  conflit crédit débit déficit dégât délit discrédit habit manuscrit motif portrait profit récit désir saphir maudit`;

const STEMS = new Map(
  APART.split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => {
      const stem = foldAccents(word);
      return [word, `${word}s`, stem, `${stem}s`].map((form) => [form, stem] as const);
    }),
);

/** The stem of a word that has nothing to do with those that share its letters; undefined for all others. */
export const stemApart = (word: string): string | undefined => STEMS.get(word);
