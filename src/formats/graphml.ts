import { wellFormed } from './describe';
import type { CompanyGraph } from './graph';

const NODE_KEYS = { name: 'string', kind: 'string', lexiconId: 'string', events: 'int' } as const;
const EDGE_KEYS = { type: 'string', status: 'string', time: 'string', document: 'string', event: 'string' } as const;

// characters that XML 1.0 has no way to write
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function xml(text: string): string {
  return wellFormed(text)
    .replace(NOT_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

function data(keys: object, prefix: string, values: object): string {
  const given = values as Readonly<Record<string, unknown>>;
  return Object.keys(keys)
    .filter((key) => given[key] !== undefined)
    .map((key) => `      <data key="${prefix}_${key}">${xml(String(given[key]))}</data>\n`)
    .join('');
}

function declare(keys: Readonly<Record<string, string>>, owner: 'node' | 'edge'): string {
  return Object.entries(keys)
    .map(([key, type]) => `  <key id="${owner}_${key}" for="${owner}" attr.name="${key}" attr.type="${type}"/>\n`)
    .join('');
}

/**
 * The company graph as GraphML, for Gephi, yEd, NetworkX and the like.
 * @param graph what `companyGraph` makes of the documents
 */
export function toGraphml({ nodes, edges }: CompanyGraph): string {
  const shownNodes = nodes.map((n) => `    <node id="${n.id}">\n${data(NODE_KEYS, 'node', n)}    </node>\n`);
  const shownEdges = edges.map(
    (e, i) =>
      `    <edge id="g${i + 1}" source="${e.source}" target="${e.target}" directed="${e.directed}">\n` +
      `${data(EDGE_KEYS, 'edge', e)}    </edge>\n`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    declare(NODE_KEYS, 'node'),
    declare(EDGE_KEYS, 'edge'),
    '  <graph id="companies" edgedefault="directed">\n',
    ...shownNodes,
    ...shownEdges,
    '  </graph>\n</graphml>\n',
  ].join('');
}
