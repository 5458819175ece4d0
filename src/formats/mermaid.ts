import { plainWords, wellFormed } from './describe';
import type { CompanyGraph } from './graph';

/** Shapes by kind: companies in boxes, people rounded, states and the rest in hexagons. */
const SHAPES = {
  company: ['["', '"]'],
  media: ['[["', '"]]'],
  person: ['("', '")'],
  other: ['{{"', '"}}'],
} as const;

/** Words in a quoted Mermaid label. What Mermaid or the page around it would read as markup becomes an entity code. */
function label(words: string): string {
  return wellFormed(words)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/["#<>&`;\\]/g, (c) => `#${c.charCodeAt(0)};`);
}

/**
 * The company graph as a Mermaid flowchart. Dotted edges are events that are not (yet) facts.
 * @param graph what `companyGraph` makes of the documents
 */
export function toMermaid({ nodes, edges }: CompanyGraph): string {
  const lines = ['flowchart LR'];
  for (const { id, name, kind } of nodes) {
    const [open, close] = SHAPES[kind === 'company' || kind === 'media' || kind === 'person' ? kind : 'other'];
    lines.push(`  ${id}${open}${label(name)}${close}`);
  }
  for (const { source, target, directed, type, status, time } of edges) {
    const words = [plainWords(type), ...(status === 'actual' ? [] : [status]), ...(time ? [time] : [])].join(', ');
    const line = status === 'actual' ? '--' : '-.-';
    lines.push(`  ${source} ${line}${directed ? '>' : status === 'actual' ? '-' : ''}|"${label(words)}"| ${target}`);
  }
  return `${lines.join('\n')}\n`;
}
