/** A place on earth, in degrees of WGS 84. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** The mean radius that the engines reckon with as well. */
const EARTH_RADIUS_KM = 6_371;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres along the great circle between two points, to a tenth: a town is no more exact than that. */
export function kilometresBetween(from: Point, to: Point): number {
  const [north, east] = [radians(to.latitude - from.latitude) / 2, radians(to.longitude - from.longitude) / 2];
  const across = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(east) ** 2;
  const km = 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, Math.sin(north) ** 2 + across)));
  return Math.round(km * 10) / 10;
}
