/** Whom to write to, and what about where that is known already. */
export interface LetterTo {
  recipient: string;
  proposer?: string | undefined;
  topic?: string | undefined;
  twinning?: string | undefined;
}

/** Where the desk writes a letter of introduction. */
export function letterAddress(to: LetterTo): string {
  const known = Object.entries(to).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/admin/introductions/create?${new URLSearchParams(known).toString()}`;
}
