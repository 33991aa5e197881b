import type { ProofWords, SentenceBook } from './sentence-book.js';
import { formatList } from './typography.js';

const list = (items: readonly string[]): string => formatList(items, 'fr');
const nested = (title: string): string => title.replace(/«\s*/g, '“').replace(/\s*»/g, '”');
const quoted = (items: readonly string[]): string => items.map((item) => `« ${nested(item)} »`).join(', ');
const some = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

function proof({ teacher, nearTopic, count, titles, declaredWeight }: ProofWords): string {
  const where = nearTopic === null ? 'sur ce sujet' : `sur un autre sujet du même thème, « ${nearTopic} »`;
  if (count > 0) {
    const cases = some(count, "retour d'expérience", "retours d'expérience");
    const named = count > titles.length ? ', notamment' : ' :';
    return `${teacher} a publié ${cases} ${where}${named} ${quoted(titles)}`;
  }
  return `${teacher} propose de partager son expérience ${where} (offre de poids ${declaredWeight ?? 1} sur 3)`;
}

const unknown =
  (what: string) =>
  ({ who }: { who: readonly string[] }): string =>
    `Non renseigné pour ${list(who)}, donc laissé hors du calcul : ${what}.`;

/**
 * French. Names of places never follow « de » or « à », which would have to be elided or contracted
 * (d'Angers, du Mans), and nothing agrees in gender with them.
 */
export const FRENCH: SentenceBook = {
  answer: ({ learner, topic, priority, ground, proof: words }) =>
    priority === null
      ? `« ${topic} » peut intéresser ${learner} (${ground}) ; ${proof(words)}.`
      : `${learner} cherche à progresser sur « ${topic} » (priorité ${priority} sur 3) ; ${proof(words)}.`,
  open: ({ learner, topic, proof: words }) =>
    `${learner} n'a encore déclaré aucun besoin ; sur « ${topic} », ${proof(words)}.`,
  grounds: {
    declared: ({ figure }) => `priorité ${figure} sur 3`,
    'own-topic': ({ count }) =>
      `${some(count, "retour d'expérience publié", "retours d'expérience publiés")} sur ce même sujet`,
    challenge: ({ count, names }) =>
      `enjeu cité dans ${some(count, "retour d'expérience", "retours d'expérience")} de sa part : ${list(names)}`,
    unesco: ({ count, names }) =>
      `${some(count, 'site du patrimoine mondial', 'sites du patrimoine mondial')} sur son territoire : ${quoted(names)}`,
    sparse: ({ figure }) => `${figure} habitants au km²`,
    village: ({ figure }) => `${figure} habitants`,
    'small-town': ({ figure }) => `${figure} habitants`,
    'mid-city': ({ figure }) => `${figure} habitants`,
    'large-city': ({ figure }) => `${figure} habitants`,
    rural: ({ names }) => `caractère du territoire : ${list(names)}`,
    shore: ({ names }) => `caractère du territoire : ${list(names)}`,
    mountain: ({ names }) => `caractère du territoire : ${list(names)}`,
    spa: ({ names }) => `caractère du territoire : ${list(names)}`,
    'upper-tier': ({ names }) => `échelon : ${list(names)}`,
    twinned: ({ figure }) => `jumelages actifs : ${figure}`,
  },
  bothSeek: ({ a, b, topic, groundA, groundB }) =>
    `« ${topic} » concerne à la fois ${a} et ${b} (${a} – ${groundA} ; ${b} – ${groundB}).`,
  challenges: ({ a, b, names }) =>
    `${a} et ${b} citent ${some(names.length, 'enjeu commun', 'enjeux communs')} dans leurs retours d'expérience : ${list(names)}.`,
  sdgs: ({ a, b, names }) =>
    `Les retours d'expérience publiés par ${a} et par ${b} servent ${some(names.length, 'ODD commun', 'ODD communs')} : ${list(names)}.`,
  population: ({ a, b, figureA, figureB, ratio }) =>
    `${a} compte ${figureA} habitants et ${b} ${figureB}, soit un rapport de 1 à ${ratio}.`,
  density: ({ a, b, figureA, figureB }) => `Densité : ${figureA} habitants au km² pour ${a}, ${figureB} pour ${b}.`,
  geography: ({ a, b, names }) =>
    `${a} et ${b} partagent ${some(names.length, 'trait de territoire', 'traits de territoire')} : ${list(names)}.`,
  heritage: ({ a, b, sitesA, sitesB }) =>
    `Patrimoine mondial des deux côtés : ${quoted(sitesA)} (${a}) et ${quoted(sitesB)} (${b}).`,
  tier: ({ a, b, tierA, tierB }) =>
    tierA === tierB
      ? `${a} et ${b} relèvent du même échelon : ${tierA}.`
      : `Les échelons se correspondent en partie : ${tierA} pour ${a}, ${tierB} pour ${b}.`,
  tieSleeping: ({ a, b }) => `Le jumelage entre ${a} et ${b} est en sommeil : il peut être relancé.`,
  tieCommon: ({ a, b, names }) =>
    `${a} et ${b} ont ${some(names.length, 'partenaire de jumelage en commun', 'partenaires de jumelage en commun')} : ${list(names)}.`,
  tieChain: ({ a, b, names }) => `De jumelage en jumelage : ${[a, ...names, b].join(' – ')}.`,
  floor: ({ points }) => `Toute paire que rien n'exclut reçoit un socle, ici ${points} sur 100.`,
  oneSided: ({ learner, teacher }) =>
    `Échange à sens unique pour l'instant : ${teacher} a de quoi intéresser ${learner}, mais aucune offre ni aucun retour d'expérience connu ne répond dans l'autre sens.`,
  missing: {
    needs: ({ who }) => `Aucun besoin déclaré par ${list(who)} : les besoins ci-dessus sont déduits de faits publics.`,
    offers: ({ who }) => `Aucun retour d'expérience publié ni aucune offre déclarée par ${list(who)} à ce jour.`,
    population: unknown('population'),
    density: unknown('densité'),
    geography: unknown('caractère du territoire'),
    tier: unknown('échelon'),
    languages: unknown('langues de travail et interprète'),
    capacity: unknown("capacité d'accueil de nouveaux partenaires"),
  },
  speech: {
    language: ({ languages }) => `Langues de travail communes : ${list(languages)}.`,
    interpreter: ({ who }) =>
      `Pas de langue commune connue, mais ${list(who)} ${who.length > 1 ? 'disposent' : 'dispose'} d'un interprète.`,
    translation: ({ a, b, factor }) =>
      `Ni langue commune ni interprète entre ${a} et ${b} : les courriers passent par la traduction, et le score est multiplié par ${factor}.`,
    unknown: ({ a, b }) => `On ne sait pas encore dans quelle langue ${a} et ${b} peuvent travailler.`,
  },
  openings: {
    learn: ({ topic, title }) =>
      title === null
        ? `Votre expérience sur « ${topic} » nous intéresse : pourrions-nous en parler ?`
        : `Nous avons lu avec intérêt ${quoted([title])} : pourrions-nous échanger avec vous sur « ${topic} » ?`,
    teach: ({ topic, title }) =>
      title === null
        ? `Nous serions heureux de partager avec vous notre expérience sur « ${topic} ».`
        : `Notre retour d'expérience ${quoted([title])} pourrait vous être utile sur « ${topic} » : souhaitez-vous en parler ?`,
    compare: ({ topic }) => `« ${topic} » nous concerne tous deux : souhaitez-vous comparer nos approches ?`,
  },
};
