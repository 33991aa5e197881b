import { registerEnumType } from '@nestjs/graphql';
import type { Locale } from '#shared';

/** On the wire FR, JA, EN; inside the program fr, ja, en. */
export const LocaleEnum = { FR: 'fr', JA: 'ja', EN: 'en' } as const satisfies Record<string, Locale>;
registerEnumType(LocaleEnum, { name: 'Locale' });

export const CountryEnum = { FR: 'FR', JP: 'JP' } as const;
export type Country = keyof typeof CountryEnum;
registerEnumType(CountryEnum, { name: 'Country' });
