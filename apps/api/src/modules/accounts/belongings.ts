import { Injectable } from '@nestjs/common';

/** What a person can have in their care, in the order in which it is shown. */
export const BELONGINGS = ['caseStudies', 'contacts', 'reviews', 'invitations', 'introductions'] as const;
export type Belonging = (typeof BELONGINGS)[number];

/** Whose, and within which collectivity; null: everywhere, as when a person leaves the platform. */
export interface Care {
  userId: string;
  collectivityId: number | null;
}

/** How a feature counts what is in somebody's care, and puts it into other hands. */
export interface Keeping {
  count: (care: Care) => Promise<number>;
  /** @param to a colleague; null: those who manage the collectivity, whoever they are */
  move: (care: Care, to: string | null) => Promise<number>;
}

export type Counted = readonly { kind: Belonging; count: number }[];

/** What officers have in their care. Features register theirs when they start, so that nothing is orphaned when one leaves. */
@Injectable()
export class Belongings {
  private readonly keepings = new Map<Belonging, Keeping>();

  /** Names how one kind is counted and moved; the feature that owns the rows calls it in onModuleInit. */
  register(kind: Belonging, keeping: Keeping): void {
    if (this.keepings.has(kind)) throw new Error(`Belongings of kind ${kind} are registered twice`);
    this.keepings.set(kind, keeping);
  }

  /** What would move; kinds of which there is nothing are left out. */
  async of(care: Care): Promise<Counted> {
    return this.each((keeping) => keeping.count(care));
  }

  /** Moves it in the ambient transaction, and says what moved. @param kinds only these, where somebody stays for the rest */
  async move(care: Care, to: string | null, kinds: readonly Belonging[] = BELONGINGS): Promise<Counted> {
    return this.each((keeping) => keeping.move(care, to), kinds);
  }

  private async each(
    work: (keeping: Keeping) => Promise<number>,
    kinds = BELONGINGS as readonly Belonging[],
  ): Promise<Counted> {
    const counted: { kind: Belonging; count: number }[] = [];
    for (const kind of kinds) {
      const keeping = this.keepings.get(kind);
      const count = keeping ? await work(keeping) : 0;
      if (count > 0) counted.push({ kind, count });
    }
    return counted;
  }
}
