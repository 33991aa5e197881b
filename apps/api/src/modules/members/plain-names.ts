/** The names of a collectivity that a mail domain could bear. */
export interface Named {
  nameLocal: string;
  nameFr: string | null;
  nameEn: string | null;
  nameRomaji: string | null;
}

/** What a Japanese name ends with beside the place: Kanazawa-shi, Ishikawa-ken. */
const JAPANESE_KIND = /[- ](shi|ku|cho|machi|mura|son|ken|fu|to|do)$/;

/** Names in plain Latin letters without spaces, as domains write them: « Saint-Étienne » is saintetienne. */
export function plainNames({ nameLocal, nameFr, nameEn, nameRomaji }: Named): string[] {
  const plain = [nameLocal, nameFr, nameEn, nameRomaji].flatMap((name) => {
    if (name === null) return [];
    const letters = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
    return [letters, letters.replace(JAPANESE_KIND, '')];
  });
  return [...new Set(plain.map((name) => name.replace(/[^a-z0-9]/g, '')).filter((name) => name.length > 1))];
}
