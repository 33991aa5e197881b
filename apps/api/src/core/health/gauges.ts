/** What checks report, as Prometheus reads it: numbers as they are, `ok` as 1 and `down` as 0; other words are left out. */
export function gauges(checks: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries(checks).flatMap(([name, value]) => {
    const number = value === 'ok' ? 1 : value === 'down' ? 0 : value;
    if (typeof number !== 'number') return [];
    const gauge = `kakehashi_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    return [`# TYPE ${gauge} gauge`, `${gauge} ${number}`];
  });
  return lines.map((line) => `${line}\n`).join('');
}
