import { describe, expect, it } from 'vitest';
import { companyGraph } from '../../src/formats/graph';
import { toGraphml } from '../../src/formats/graphml';
import { toMermaid } from '../../src/formats/mermaid';
import type { Entity, EventOf } from '../../src/types';
import { ARTICLE, article, EMPTY, NASTY } from './sample';

const graph = companyGraph([{ id: 'bakkers', article: ARTICLE }]);

/** An article in which companies of these names work together. */
function talks(names: readonly string[]): ReturnType<typeof article> {
  const entities = names.map(
    (name, i): Entity => ({ id: `n${i}`, kind: 'company', name, confidence: 1, mentions: [] }),
  );
  const [base] = ARTICLE.collaborations;
  const participant = entities.map(({ id, name }) => ({ start: 0, end: 1, text: 'x', name, entity: id }));
  const event: EventOf<'collaboration'> = { ...base, roles: { participant } };
  return article({ entities, events: [event] });
}

describe('company graph', () => {
  it('has nodes for those in events and edges for events', () => {
    expect(graph.nodes).toEqual([
      { id: 'n1', name: 'De Vries Bakkers NV', kind: 'company', lexiconId: 'de-vries-bakkers', events: 2 },
      { id: 'n2', name: 'Molen & Zn.', kind: 'company', events: 1 },
      { id: 'n3', name: 'Korenaar', kind: 'company', events: 1 },
    ]);
    const of = { document: 'bakkers' };
    expect(graph.edges).toEqual([
      {
        source: 'n1',
        target: 'n2',
        directed: true,
        type: 'acquisition',
        status: 'actual',
        time: '2021-04-12',
        ...of,
        event: 'e1',
      },
      { source: 'n1', target: 'n3', directed: false, type: 'collaboration', status: 'rumoured', ...of, event: 'e2' },
    ]);
  });

  it('joins the same company of several documents', () => {
    const both = companyGraph([
      { id: 'a', article: ARTICLE },
      { id: 'b', article: talks(['korenaar', 'Zeeman']) },
    ]);
    expect(both.nodes.map(({ name, events }) => `${name} ${events}`)).toEqual([
      'De Vries Bakkers NV 2',
      'Molen & Zn. 1',
      'Korenaar 2',
      'Zeeman 1',
    ]);
    expect(both.edges).toHaveLength(3);
  });

  it.each([
    [2, 1],
    [4, 6],
    [6, 15],
    [7, 6],
    [100, 99],
  ])('ties %i participants by %i edges', (count, edges) => {
    const names = Array.from({ length: count }, (_, i) => `Firma ${i}`);
    expect(companyGraph([{ id: 'a', article: talks(names) }]).edges).toHaveLength(edges);
  });
});

describe('mermaid', () => {
  it('draws facts with lines and the rest with dots', () => {
    expect(toMermaid(graph)).toBe(`flowchart LR
  n1["De Vries Bakkers NV"]
  n2["Molen #38; Zn."]
  n3["Korenaar"]
  n1 -->|"acquisition, 2021-04-12"| n2
  n1 -.-|"collaboration, rumoured"| n3
`);
  });

  it('keeps markup and line breaks out of labels', () => {
    const [, node, ...rest] = toMermaid(companyGraph([{ id: 'x', article: NASTY }])).split('\n');
    expect(rest).toEqual(['']);
    expect(node).toBe('  n1["#60;/script#62;#60;script#62;alert(#34;1#34;)#60;/script#62;\'#34;#59;=cmd| x"]');
  });

  it('is an empty chart for no event', () => {
    expect(toMermaid(companyGraph([{ id: 'x', article: EMPTY }]))).toBe('flowchart LR\n');
  });
});

describe('graphml', () => {
  it('declares its keys and holds the graph', () => {
    const xml = toGraphml(graph);
    expect(xml).toContain('<key id="node_events" for="node" attr.name="events" attr.type="int"/>');
    expect(xml).toContain('<node id="n2">\n      <data key="node_name">Molen &amp; Zn.</data>');
    expect(xml).toContain(
      '<edge id="g1" source="n1" target="n2" directed="true">\n      <data key="edge_type">acquisition</data>',
    );
    const used = new Set([...xml.matchAll(/<data key="(\w+)"/g)].map(([, key]) => key));
    for (const key of used) expect(xml).toContain(`<key id="${key}"`);
  });

  it('is well-formed whatever the names hold', () => {
    const xml = toGraphml(companyGraph([{ id: 'a\u0000\u0008\ufffe<b>', article: NASTY }]));
    expect(xml).toContain('&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(xml.replace(/<\/?[\w?]+(?: [\w.:]+="[^"<]*")*\s*[/?]?>/g, '')).not.toMatch(/[<>]/);
  });
});
