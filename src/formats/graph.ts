import type { EventType, Status } from '../event-types';
import type { Entity, Event } from '../types';
import { entitiesById, isActor, type ReadDocument, rolesOf } from './describe';

/** A company, organisation, state, medium or person in the graph; one node for all documents that name it. */
export interface GraphNode {
  /** `n1`, `n2` and so on, in the order in which the documents name them. */
  id: string;
  name: string;
  kind: Entity['kind'];
  lexiconId?: string;
  /** In how many events it takes part. */
  events: number;
}

/** An event between two nodes. An event of several participants has an edge for each pair. */
export interface GraphEdge {
  source: string;
  target: string;
  /** False where both do the same, as in a collaboration. */
  directed: boolean;
  type: EventType;
  status: Status;
  time?: string;
  /** The document and the event in it. */
  document: string;
  event: string;
}

/** Who has to do with whom in some documents. */
export interface CompanyGraph {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** From which role an edge leads to which. */
const DIRECTIONS: readonly (readonly [string, string])[] = [
  ['investor', 'investee'],
  ['investor', 'company'],
  ['acquirer', 'acquired'],
  ['seller', 'acquired'],
  ['supplier', 'customer'],
  ['owner', 'owned'],
  ['plaintiff', 'defendant'],
  ['person', 'company'],
  ['founder', 'company'],
  ['participant', 'venture'],
  ['company', 'exchange'],
];
/** Above this number of participants each is tied to the first alone: the pairs of a hundred would hide everything else. */
const MOST_PAIRED = 6;

/** The graph of the documents: nodes are those that take part in an event, edges are events between two of them. */
export function companyGraph(documents: Iterable<ReadDocument>): CompanyGraph {
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  for (const { id: document, article } of documents) {
    const entities = entitiesById(article);
    for (const event of article.events) {
      const actors = actorsOf(event, entities);
      const ids = new Map<string, string>();
      for (const entity of actors.values()) {
        for (const one of entity) {
          if (ids.has(one.id)) continue;
          const node = nodeOf(nodes, one);
          node.events++;
          ids.set(one.id, node.id);
        }
      }
      for (const [from, to, directed] of pairsOf(actors)) {
        const source = ids.get(from.id);
        const target = ids.get(to.id);
        if (source === undefined || target === undefined || source === target) continue;
        const time = event.time ? { time: event.time.value } : {};
        edges.push({
          source,
          target,
          directed,
          type: event.type,
          status: event.status,
          ...time,
          document,
          event: event.id,
        });
      }
    }
  }
  return { nodes: [...nodes.values()], edges };
}

function actorsOf(event: Event, entities: ReadonlyMap<string, Entity>): Map<string, Entity[]> {
  const actors = new Map<string, Entity[]>();
  for (const [role, fillers] of rolesOf(event)) {
    const found = fillers.flatMap((f) => entities.get(f.entity ?? '') ?? []).filter(isActor);
    if (found.length) actors.set(role, [...new Set(found)]);
  }
  return actors;
}

/** The node of an entity: the lexicon's company, or what bears the same name and is of the same kind. */
function nodeOf(nodes: Map<string, GraphNode>, { kind, name, canonicalName, lexiconId }: Entity): GraphNode {
  const key = lexiconId === undefined ? `${kind}:${name.toLowerCase()}` : `lexicon:${lexiconId}`;
  const known = nodes.get(key);
  if (known) return known;
  const node: GraphNode = {
    id: `n${nodes.size + 1}`,
    name: canonicalName ?? name,
    kind,
    ...(lexiconId === undefined ? {} : { lexiconId }),
    events: 0,
  };
  nodes.set(key, node);
  return node;
}

function pairsOf(actors: ReadonlyMap<string, readonly Entity[]>): [Entity, Entity, boolean][] {
  const pairs: [Entity, Entity, boolean][] = [];
  for (const [from, to] of DIRECTIONS) {
    for (const a of actors.get(from) ?? []) for (const b of actors.get(to) ?? []) pairs.push([a, b, true]);
  }
  const participants = actors.get('participant') ?? [];
  const centres = participants.length > MOST_PAIRED ? participants.slice(0, 1) : participants;
  for (const [i, a] of centres.entries()) for (const b of participants.slice(i + 1)) pairs.push([a, b, false]);
  return pairs;
}
