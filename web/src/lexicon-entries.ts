/** A company to begin with, a line of YAML. */
export function companyEntry(id: string, name: string): string {
  return `  - { id: ${id}, name: ${JSON.stringify(name)}, aliases: [] }`;
}

/** The words of {@link FRAME_ENTRY} that one replaces first. */
export const FRAME_VERB = 'flirten';

/** A frame to begin with: one that the built-in lexicon lacks, with examples that come out right. */
export const FRAME_ENTRY = `  - id: mijn-frame
    type: collaboration
    triggers:
      - verb: [${FRAME_VERB}]
    roles:
      participant: { verb: [subj, met] }
    positive:
      - { text: "Philips flirt met Ikea.", roles: { participant: [Philips, Ikea] } }
    negative:
      - "De topman flirt met een gedachte."`;

/**
 * A lexicon with one entry more, at the end of its list; the list is added where there is none. All else stays as it is.
 *
 * @param entry the entry's lines, indented by two
 * @returns the new YAML and the offset of the entry in it
 */
export function withEntry(yaml: string, key: string, entry: string): { yaml: string; at: number } {
  const rows = yaml.replace(/\s+$/, '').split('\n');
  const head = rows.findIndex((row) => new RegExp(`^${key}:\\s*(?:#.*|\\[\\s*\\]\\s*)?$`).test(row));
  if (head < 0) {
    const before = yaml.trim() === '' ? '' : `${rows.join('\n')}\n`;
    return { yaml: `${before}${key}:\n${entry}\n`, at: before.length };
  }
  rows[head] = rows[head].replace(/\[\s*\]\s*$/, '').trimEnd();
  let end = rows.findIndex((row, i) => i > head && /^[^\s#-]/.test(row));
  if (end < 0) end = rows.length;
  const before = `${rows.slice(0, end).join('\n')}\n`;
  return { yaml: `${[...rows.slice(0, end), entry, ...rows.slice(end)].join('\n')}\n`, at: before.length };
}
