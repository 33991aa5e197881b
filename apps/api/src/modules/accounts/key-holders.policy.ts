/** What is known of a door when one of those who hold its key wants to go. */
export interface Door {
  /** Others who hold the key and can use it: suspended people can't. */
  others: number;
  /** Whether anything is behind it that would be out of everybody's reach. */
  inUse: boolean;
}

/** The last one who holds the key of a door that is in use stays, whoever asks: somebody else gets a key first. */
export const mayLetGo = ({ others, inUse }: Door): boolean => others > 0 || !inUse;
