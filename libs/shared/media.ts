/** Terms under which a photo or document may be used again, by the names that they are known by. */
export const MEDIA_LICENCES = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'etalab-2.0',
  'PDL-1.0',
  'rights-reserved',
] as const;
export type MediaLicence = (typeof MEDIA_LICENCES)[number];

export const isMediaLicence = (value: string): value is MediaLicence =>
  (MEDIA_LICENCES as readonly string[]).includes(value);

/** Greatest numbers and lengths of what hangs on a case study. */
export const MEDIA_LIMITS = {
  photos: 12,
  attachments: 10,
  alternative: 300,
  caption: 500,
  credit: 200,
  title: 200,
} as const;

/** What a chooser of files offers; the server looks at the content. */
export const UPLOAD_ACCEPT = {
  photo: '.jpg,.jpeg,.png,.webp,.avif',
  attachment: '.pdf,.docx,.xlsx,.odt,.ods,.csv',
} as const;
export type UploadKind = keyof typeof UPLOAD_ACCEPT;

/** The licences' names as people write them, and where their text is; what keeps all rights has neither. */
export const LICENCE_NAMES: Readonly<Record<Exclude<MediaLicence, 'rights-reserved'>, { name: string; url: string }>> =
  {
    'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
    'etalab-2.0': { name: 'Licence Ouverte 2.0', url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' },
    'PDL-1.0': {
      name: '公共データ利用規約 1.0',
      url: 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0',
    },
  };
