import { randomBytes } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 26;

/** A random id of 130 bits: nobody finds a file by trying, and no name that a person gave reaches the store. */
export function randomFileId(): string {
  return Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte & 31]).join('');
}

const NAME = /^([a-z2-7]{26})(?:-\d{1,5})?\.[a-z0-9]{2,5}$/;

/** The id that the name of a stored object begins with; undefined for anything that was never a name. */
export const fileIdOf = (name: string): string | undefined => NAME.exec(name)?.[1];

/** The name in the store: `width` tells the sizes of one picture apart. */
export const objectName = (id: string, extension: string, width?: number): string =>
  `${id}${width === undefined ? '' : `-${width}`}.${extension}`;
