/** A place of the diagram; without a latitude it comes last. */
export interface DiagramPlace {
  readonly id: string;
  readonly country: string;
  readonly latitude: number | null;
}

/** A tie as the diagram needs it: its places in any order. */
export interface DiagramTie<Place extends DiagramPlace> {
  readonly id: string;
  readonly places: readonly [Place, Place];
}

/** A name on one of the banks; `y` in rows from the top, in the middle of its row. */
export interface DiagramNode<Place> {
  readonly place: Place;
  readonly y: number;
  /** Ties that end here. */
  readonly ties: readonly string[];
}

/** A line from the left bank to the right one. */
export interface DiagramLine {
  readonly id: string;
  readonly leftId: string;
  readonly rightId: string;
  readonly path: string;
}

/** Everything to draw, in units of rows; the width is always `DIAGRAM_WIDTH`. */
export interface Diagram<Place> {
  readonly rows: number;
  readonly left: readonly DiagramNode<Place>[];
  readonly right: readonly DiagramNode<Place>[];
  readonly lines: readonly DiagramLine[];
}

/** Width of the water between the banks, in the units of the paths. */
export const DIAGRAM_WIDTH = 100;

/** Puts the wanted country on the left; a tie without it keeps its order. */
export function orient<Place extends { readonly country: string }>(
  [a, b]: readonly [Place, Place],
  leftCountry: string,
): [Place, Place] {
  return b.country === leftCountry && a.country !== leftCountry ? [b, a] : [a, b];
}

/** North first; places without a latitude last; then by id, so that the order is always the same. */
function byLatitude(a: DiagramPlace, b: DiagramPlace): number {
  const north = (b.latitude ?? -Infinity) - (a.latitude ?? -Infinity);
  return Number.isNaN(north) || north === 0 ? (a.id < b.id ? -1 : 1) : north;
}

function bank<Place extends DiagramPlace>(
  ends: readonly { place: Place; tie: string }[],
  rows: number,
): DiagramNode<Place>[] {
  const places = new Map(ends.map(({ place }) => [place.id, place]));
  const sorted = [...places.values()].sort(byLatitude);
  return sorted.map((place, index) => ({
    place,
    y: ((index + 0.5) * rows) / sorted.length,
    ties: ends.filter((end) => end.place.id === place.id).map(({ tie }) => tie),
  }));
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** A calm curve: level at both banks, so that it is seen which name it leaves and which it reaches. */
export function curve(from: number, to: number): string {
  const half = DIAGRAM_WIDTH / 2;
  return `M0 ${round(from)}C${half} ${round(from)} ${half} ${round(to)} ${DIAGRAM_WIDTH} ${round(to)}`;
}

/** Places the ties: one country's names on the left from north to south, their partners on the right likewise. */
export function layOut<Place extends DiagramPlace>(
  ties: readonly DiagramTie<Place>[],
  leftCountry: string,
): Diagram<Place> {
  const oriented = ties.map(({ id, places }) => ({ id, ends: orient(places, leftCountry) }));
  const leftEnds = oriented.map(({ id, ends }) => ({ place: ends[0], tie: id }));
  const rightEnds = oriented.map(({ id, ends }) => ({ place: ends[1], tie: id }));
  const count = (ends: readonly { place: Place }[]) => new Set(ends.map(({ place }) => place.id)).size;
  const rows = Math.max(count(leftEnds), count(rightEnds));
  const left = bank(leftEnds, rows);
  const right = bank(rightEnds, rows);
  const at = (nodes: readonly DiagramNode<Place>[], id: string): number =>
    nodes.find(({ place }) => place.id === id)?.y ?? 0;
  const lines = oriented
    .map(({ id, ends: [from, to] }) => ({
      id,
      leftId: from.id,
      rightId: to.id,
      from: at(left, from.id),
      to: at(right, to.id),
    }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, ...line }) => ({ ...line, path: curve(from, to) }));
  return { rows, left, right, lines };
}
