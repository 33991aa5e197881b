/** Many clients at once, by autocannon: a number of requests each, so that none is cut off in the end. */
import autocannon from 'autocannon';

/** @param {{ url: string, requests: object[] }} request  asked one after the other, again and again */
async function shoot(request, connections, amount) {
  const times = [];
  const started = performance.now();
  const run = autocannon({ ...request, connections, amount, timeout: 60 });
  // The end of a run is only noticed once a second.
  let last = started;
  run.on('response', (_client, _status, _bytes, time) => {
    times.push(time);
    last = performance.now();
  });
  const { non2xx, errors } = await run;
  const seconds = (last - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), rate: times.length / seconds, failed: non2xx + errors, asked: times.length };
}

/** Requests before those that count, for the compiler and the caches. */
const WARMING = 50;

/** Measures for about so many seconds. @returns {Promise<{ p50: number, p95: number, rate: number, failed: number }>} */
export async function measure(request, connections, seconds) {
  const pilot = await shoot(request, connections, Math.max(WARMING, connections * 2));
  const amount = Math.max(connections * 3, Math.ceil(pilot.rate * seconds));
  const counted = await shoot(request, connections, amount);
  return { ...counted, asked: counted.asked + pilot.asked };
}
