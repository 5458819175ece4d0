/** The forms that `--format` takes. */
export const FORMATS = [
  'text',
  'json',
  'ndjson',
  'gold',
  'csv',
  'conllu',
  'brat',
  'jsonld',
  'mermaid',
  'graphml',
  'html',
] as const;
export type Format = (typeof FORMATS)[number];
