import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
// a place from which the peers resolve
const folder = `${root}node_modules/.cache/nieuwsgraaf-examples-${process.pid}/`;
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs an example on the sources instead of the built package; gives what it prints. */
async function printed(name: string): Promise<string[]> {
  const code = readFileSync(`${root}examples/${name}`, 'utf8').replace(
    /'nieuwsgraaf\/(\w+)'/g,
    (_, entry: string) => `'${root}src/integrations/${entry}.ts'`,
  );
  writeFileSync(folder + name, code);
  const { stdout } = await run(process.execPath, ['--import', 'tsx', folder + name], { cwd: root });
  return stdout.trim().split(/\n(?! |\]|\})/);
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('examples', () => {
  it('compromise', async () => {
    expect((await printed('compromise-dutch.mjs')).map(flat)).toEqual([
      "[ 'Shell', 'BG', 'Shell-', 'Philips', 'BioTelemetry' ]",
      "[ 'Shell', 'BG', 'Shell', 'Philips', 'BioTelemetry' ]",
      'acquisition denied Shell BG',
      'acquisition actual Philips BioTelemetry',
      'Volgens geruchten / ontkent',
      '2',
      'true',
    ]);
  });

  it('wink', async () => {
    expect((await printed('wink-dutch.mjs')).map(flat)).toEqual([
      "[ 'Philips neemt het bedrijf BioTelemetry over.', 'De bank had in 2021 geen nieuwe plannen.' ]",
      "[ 'Philips', 'overnemen', 'het', 'bedrijf', 'BioTelemetry' ]",
      "[ 'PROPN', 'VERB', 'DET', 'NOUN', 'PROPN' ]",
      "[ 'Philips COMPANY', 'BioTelemetry COMPANY', '2021 DATE' ]",
      "[ 'nieuwe', 'plannen' ]",
      "[ 'Philips', 'overnemen', 'bedrijf', 'BioTelemetry', 'bank', 'hebben', 'nieuw', 'plan' ]",
      "[ 'Shell koopt' ]",
    ]);
  });

  it('natural', async () => {
    expect((await printed('natural-tfidf.mjs')).map(flat)).toEqual(['[ true, false, false ]', 'cijfers']);
  });
}, 60_000);
