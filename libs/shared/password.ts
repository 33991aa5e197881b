/** Length of a password, counted in characters as people count them (NIST SP 800-63B, ASVS 5 6.2). */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

/** Why a password can't be taken. */
export type PasswordProblem = 'tooShort' | 'tooLong' | 'common' | 'own' | 'simple';
/** How well a password that can be taken withstands guessing. */
export type PasswordStrength = 'fair' | 'good' | 'strong';

/**
 * What people choose most often, bare of digits and signs: a password that is one of these with an ending is found in
 * the first minutes. Words of the three languages and of this site.
 */
const COMMON = [
  ...[
    'password',
    'passw',
    'motdepasse',
    'azerty',
    'azertyuiop',
    'qwerty',
    'qwertyuiop',
    'qwertz',
    'asdfghjkl',
    'zxcvbnm',
  ],
  ...[
    'iloveyou',
    'letmein',
    'welcome',
    'administrator',
    'administrateur',
    'administration',
    'admin',
    'changeme',
    'secret',
  ],
  ...['bonjour', 'bienvenue', 'soleil', 'jetaime', 'doudou', 'chouchou', 'marseille', 'france', 'mairie', 'commune'],
  ...[
    'collectivite',
    'prefecture',
    'sakura',
    'doraemon',
    'nippon',
    'japan',
    'tokyo',
    'yakusho',
    'shiyakusho',
    'arigatou',
  ],
  ...[
    'konnichiwa',
    'pasuwado',
    'kanrisha',
    'football',
    'baseball',
    'dragon',
    'monkey',
    'princess',
    'sunshine',
    'superman',
  ],
  ...['trustno', 'whatever', 'abcdefghijkl', 'kakehashi', 'kakehashidemo', 'correcthorsebatterystaple', 'loremipsum'],
];
const KNOWN = new Set(COMMON);

/** Characters as people count them. */
const charactersOf = (text: string): string[] => [...text.normalize('NFKC')];
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

/** A word said once, twice, three times. */
const isCommon = (letters: string): boolean => {
  for (let times = 1; times <= 4; times += 1) {
    const part = letters.slice(0, letters.length / times);
    if (part.repeat(times) === letters && KNOWN.has(part)) return true;
  }
  return false;
};

/** Made of very few characters, or of a run such as 123456789012. */
function isSimple(characters: readonly string[]): boolean {
  if (new Set(characters).size < 5) return true;
  const steps = characters.slice(1).map((character, index) => {
    return (character.codePointAt(0) ?? 0) - (characters[index]?.codePointAt(0) ?? 0);
  });
  const runs = steps.filter((step) => Math.abs(step) <= 1).length;
  return runs >= steps.length * 0.75;
}

/**
 * Everything that is wrong with a password; the rules are about length and guessing, never about kinds of characters.
 * @param ownWords the account's address and name: the first things that somebody who knows the person tries
 */
export function passwordProblems(password: string, ownWords: readonly string[]): PasswordProblem[] {
  const characters = charactersOf(password);
  if (characters.length < PASSWORD_MIN) return ['tooShort'];
  if (characters.length > PASSWORD_MAX) return ['tooLong'];
  const lower = password.normalize('NFKC').toLowerCase();
  const words = ownWords
    .flatMap((word) =>
      word
        .normalize('NFKC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    )
    .filter((word) => [...word].length >= 4);
  // A long sentence may hold a name; a name with an ending may not be all there is.
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), lower);
  return [
    ...(isCommon(bare(password)) ? (['common'] as const) : []),
    ...(rest.length < lower.length && [...rest].length < PASSWORD_MIN / 2 ? (['own'] as const) : []),
    ...(isSimple(characters) ? (['simple'] as const) : []),
  ];
}

/** Length is what counts most; ideographs and kana count double, for there are so many of them. */
export function passwordStrength(password: string): PasswordStrength {
  const weight = charactersOf(password).reduce((sum, character) => sum + (character > '\u2fff' ? 2 : 1), 0);
  if (weight >= 20) return 'strong';
  return weight >= 15 ? 'good' : 'fair';
}
