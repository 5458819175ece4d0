import type { BenchResults } from './report';

const COLOURS: Readonly<Record<string, string>> = { nieuwsgraaf: '#0b7285', limit: '#adb5bd' };
const LEFT = 430;
const RIGHT = 760;

/** Draws the speeds on unrepeated text as bars on a logarithmic scale: SVG that is readable on light and dark pages. */
export function drawChart({ systems, machine }: BenchResults): string {
  const bars = systems.filter(({ id }) => id !== 'limit');
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...bars.map((s) => s.unrepeated))));
  const highest = 10 ** Math.ceil(Math.log10(Math.max(...bars.map((s) => s.unrepeated))));
  const x = (speed: number): number =>
    LEFT + ((RIGHT - LEFT) * Math.log10(speed / lowest)) / Math.log10(highest / lowest);
  const top = 56;
  const height = top + bars.length * 24 + 34;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 840 ${height}" font-family="system-ui, sans-serif" font-size="13" role="img">`,
    '<title>Million characters of Dutch text a second, by system</title>',
    `<rect width="840" height="${height}" fill="#fff"/>`,
    '<text x="12" y="22" font-size="15" font-weight="600">Million characters of unrepeated Dutch text a second (logarithmic)</text>',
  ];
  for (let speed = lowest; speed <= highest * 1.001; speed *= 10) {
    const at = x(speed).toFixed(1);
    parts.push(
      `<line x1="${at}" x2="${at}" y1="${top - 8}" y2="${height - 30}" stroke="#dee2e6"/>`,
      `<text x="${at}" y="${top - 12}" text-anchor="middle" fill="#495057">${speed < 1 ? speed.toPrecision(1) : speed.toFixed(0)}</text>`,
    );
  }
  bars.forEach(({ group, label, unrepeated }, n) => {
    const y = top + n * 24;
    parts.push(
      `<text x="${LEFT - 8}" y="${y + 14}" text-anchor="end">${group}: ${label}</text>`,
      `<rect x="${LEFT}" y="${y + 2}" width="${Math.max(1, x(unrepeated) - LEFT).toFixed(1)}" height="16" rx="2" fill="${COLOURS[group] ?? '#868e96'}"/>`,
      `<text x="${(x(unrepeated) + 6).toFixed(1)}" y="${y + 14}">${unrepeated.toPrecision(2)}</text>`,
    );
  });
  parts.push(
    `<text x="12" y="${height - 10}" fill="#495057" font-size="11">${machine}; npm run bench</text>`,
    '</svg>',
  );
  return `${parts.join('\n')}\n`;
}
