import { resolve } from 'node:path';
import { createTokenizer } from '../../dutch/tokenize';
import { builtinLexicon } from '../../lexicon/builtin';
import { loadLexicon } from '../../lexicon/load-lexicon-node';
import { createNameMatcher, type NameMatch } from '../../lexicon/match-names';
import { mergeLexicons } from '../../lexicon/merge';
import type { Company, Lexicon } from '../../lexicon/schema';
import { suggest } from '../../lexicon/suggest';
import { type CliIo, writeText } from '../io';

const FORMS: Readonly<Record<NameMatch['form'], string>> = {
  exact: 'as listed',
  caps: 'in capitals',
  legal: 'with a legal form',
  was: 'an earlier name',
};

/** `lexicon find WORDS`: prints what matches and why, or what is near. Returns 0 where something matches, 1 otherwise. */
export async function findCommand(words: string, lexicons: readonly string[], io: CliIo): Promise<number> {
  const files = lexicons.map((file) => ({ lexicon: loadLexicon(resolve(io.cwd, file)), file }));
  const lexicon = mergeLexicons(builtinLexicon(), files);
  const tokenize = createTokenizer();
  const matches = createNameMatcher(lexicon.companies, tokenize, lexicon.legalForms).match(tokenize(words));
  const lines = matches.map((match) => matchLine(words, match, lexicon));
  lines.push(...wordLines(words, lexicon));
  if (lines.length === 0) {
    lines.push(`"${words}" matches nothing.`);
    const near = suggest(words, lexicon.companies);
    if (near.length > 0) lines.push('Did you mean:');
    for (const { name, company } of near)
      lines.push(`  ${name}${name === company.name ? '' : ` (${company.name})`}, ${about(company)}`);
  }
  await writeText(io.stdout, `${lines.join('\n')}\n`);
  return matches.length > 0 || lines[0]?.endsWith('nothing.') === false ? 0 : 1;
}

function about(company: Company): string {
  const facts = [
    `id ${company.id}`,
    company.sector,
    company.country,
    company.gone === undefined ? undefined : `until ${company.gone}`,
  ];
  return facts.filter((fact) => fact !== undefined).join(', ');
}

function matchLine(words: string, match: NameMatch, lexicon: Lexicon): string {
  const company = lexicon.companies[match.entry];
  const why = [`"${words.slice(match.start, match.end)}" is ${FORMS[match.form]}: "${match.alias}"`];
  if (match.possessive) why.push('possessive');
  if (match.compound === 'modifier') why.push(`in a compound, before "${match.rest}"`);
  if (match.compound === 'head') why.push(`in a compound, behind "${match.rest}"`);
  if (match.ambiguous) why.push('ambiguous: counts only with a cue beside it');
  return `${company.name} (${about(company)})\n  ${why.join('; ')}`;
}

/** What the words are besides names: nouns for companies, and triggers of frames and cues. */
function wordLines(words: string, lexicon: Lexicon): string[] {
  const wanted = words.toLowerCase();
  const lines: string[] = [];
  for (const sector of lexicon.sectors) {
    if (sector.nouns.includes(wanted))
      lines.push(`"${wanted}" is what companies of the sector ${sector.label} (${sector.id}) are called`);
  }
  for (const list of ['frames', 'cues'] as const) {
    for (const entry of lexicon[list]) {
      for (const trigger of entry.triggers) {
        for (const key of ['verb', 'noun', 'adjective', 'phrase'] as const) {
          if (trigger[key]?.some((form) => form.replace('|', '') === wanted)) {
            lines.push(`"${wanted}" is a ${key} that evokes the ${list === 'frames' ? 'frame' : 'cue'} ${entry.id}`);
          }
        }
      }
    }
  }
  return [...new Set(lines)];
}
