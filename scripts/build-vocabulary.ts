/**
 * Writes models/dutch-vocabulary.bin from a list of Dutch words, one a line: by default that of OpenTaal, which Debian's package wdutch puts into
 * /usr/share/dict. Left out are long words and diminutives, which seldom open a sentence.
 *
 *   npx tsx scripts/build-vocabulary.ts [LIST]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packVocabulary } from '../src/dutch/vocabulary';

const list = process.argv[2] ?? '/usr/share/dict/dutch';
const words = readFileSync(list, 'utf8')
  .split('\n')
  .filter((word) => /^\p{Ll}{3,12}$/u.test(word) && !/[tpk]jes?$/.test(word));
const bytes = packVocabulary(words);
writeFileSync(new URL('../models/dutch-vocabulary.bin', import.meta.url), bytes);
process.stdout.write(`${words.length} words, ${bytes.length} bytes\n`);
