import { createHash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const PREFIX = 'kkh_';
/** 190 bits. */
const RANDOM_LENGTH = 32;
const CHECK_LENGTH = 6;
const HINT_LENGTH = PREFIX.length + 4;
const FORM = new RegExp(`^${PREFIX}[0-9A-Za-z]{${RANDOM_LENGTH + CHECK_LENGTH}}$`);

/** The checksum of a token's random part, by which scanners tell a real one from look-alikes without asking. */
function checkOf(random: string): string {
  let rest = crc32(random);
  let digits = '';
  for (let position = 0; position < CHECK_LENGTH; position += 1) {
    digits = `${DIGITS[rest % DIGITS.length]}${digits}`;
    rest = Math.floor(rest / DIGITS.length);
  }
  return digits;
}

/** A new secret: `kkh_`, 32 random characters and 6 of checksum. */
export function makeSecret(): string {
  const random = Array.from({ length: RANDOM_LENGTH }, () => DIGITS[randomInt(DIGITS.length)]).join('');
  return PREFIX + random + checkOf(random);
}

/** Whether a text can be a token at all: form and checksum, without asking the database. */
export function isWellFormed(secret: string): boolean {
  return FORM.test(secret) && secret.endsWith(checkOf(secret.slice(PREFIX.length, -CHECK_LENGTH)));
}

/** What the database keeps. The secret has too many possibilities for a slow hash to add anything. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** The characters by which its owner finds it again. */
export const hintOf = (secret: string): string => secret.slice(0, HINT_LENGTH);
