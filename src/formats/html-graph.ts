import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { plainWords } from './describe';
import type { CompanyGraph, GraphEdge } from './graph';
import { escapeHtml } from './html-escape';
import { FAMILY_OF } from './html-families';

interface Point extends SimulationNodeDatum {
  id: string;
  x: number;
  y: number;
}

const WIDTH = 900;
const HEIGHT = 520;
/** The picture's height for two nodes, and what each further one adds until it has its full height. */
const LOW = { height: 150, more: 45 };
/** Links are drawn no longer than this many times their natural length. */
const MOST_STRETCH = 1.6;
const TICKS = 300;
/** More nodes than this cannot be told apart on a page; those in most events are shown. */
const MOST_NODES = 120;
const SHOWN_NAME = 28;
/** With more lines than this their names would cover each other. */
const MOST_LABELS = 40;

/**
 * The company graph as SVG. The layout is worked out here (d3-force, whose random numbers have a fixed seed), so the same graph gives the
 * same picture. Empty for a graph without edges.
 */
export function graphSvg(graph: CompanyGraph): string {
  const linked = new Set(graph.edges.flatMap(({ source, target }) => [source, target]));
  const all = graph.nodes.filter(({ id }) => linked.has(id));
  const nodes = [...all].sort((a, b) => b.events - a.events).slice(0, MOST_NODES);
  if (!nodes.length) return '';
  const shown = new Set(nodes.map(({ id }) => id));
  const edges = graph.edges.filter(({ source, target }) => shown.has(source) && shown.has(target));
  const height = Math.min(HEIGHT, LOW.height + LOW.more * (nodes.length - 2));
  const places = layout(
    nodes.map(({ id }) => id),
    edges,
    height,
  );
  const place = (id: string): Point => places.get(id) ?? { id, x: 0, y: 0 };
  const bundled = bundles(edges);
  const labelled = bundled.length <= MOST_LABELS;
  const lines = bundled.map((bundle) => {
    const [{ source, target, directed, status, type }] = bundle;
    const [a, b] = [place(source), place(target)];
    const title = bundle.map((e) => `${plainWords(e.type)} (${e.status}${e.time ? `, ${e.time}` : ''})`).join('\n');
    const arrow = directed ? ' marker-end="url(#arrow)"' : '';
    const at = `x1="${round(a.x)}" y1="${round(a.y)}" x2="${round(b.x)}" y2="${round(b.y)}"`;
    const types = [...new Set(bundle.map((e) => plainWords(e.type)))].join(', ');
    const middle = `x="${round((a.x + b.x) / 2)}" y="${round((a.y + b.y) / 2 + 4)}"`;
    return {
      line: `<g class="edge ${status} ${FAMILY_OF[type]}"><line ${at}${arrow}/><title>${escapeHtml(title)}</title></g>`,
      label: labelled ? `<text class="label ${FAMILY_OF[type]}" ${middle}>${types}</text>` : '',
    };
  });
  const dots = nodes.map(({ id, name, kind, events }) => {
    const { x, y } = place(id);
    const short = [...name].length > SHOWN_NAME ? `${[...name].slice(0, SHOWN_NAME - 1).join('')}…` : name;
    return (
      `<g class="node ${kind}" role="button" tabindex="0" data-company="${escapeHtml(name)}" aria-label="show ${escapeHtml(name)} alone">` +
      `<circle cx="${round(x)}" cy="${round(y)}" r="${round(6 + 2 * Math.sqrt(events))}"/>` +
      `<text x="${round(x)}" y="${round(y - 11 - Math.sqrt(events))}">${escapeHtml(short)}</text>` +
      `<title>${escapeHtml(`${name}: ${events} event${events === 1 ? '' : 's'}`)}</title></g>`
    );
  });
  const left = all.length - nodes.length;
  return (
    `<svg class="graph" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="graph of companies">` +
    '<defs><marker id="arrow" viewBox="0 0 10 10" refX="20" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse">' +
    '<path d="M0 0 10 5 0 10z"/></marker></defs>' +
    `${lines.map(({ line }) => line).join('')}${lines.map(({ label }) => label).join('')}${dots.join('')}</svg>` +
    (left > 0 ? `<p class="dim">${nodes.length} in most events are shown; ${left} more are not.</p>` : '')
  );
}

/** Edges between the same two, in one line. */
function bundles(edges: readonly GraphEdge[]): [GraphEdge, ...GraphEdge[]][] {
  const found = new Map<string, [GraphEdge, ...GraphEdge[]]>();
  for (const edge of edges) {
    const known = found.get(`${edge.source} ${edge.target}`);
    if (known) known.push(edge);
    else found.set(`${edge.source} ${edge.target}`, [edge]);
  }
  return [...found.values()];
}

function layout(ids: readonly string[], edges: readonly GraphEdge[], height: number): Map<string, Point> {
  const points: Point[] = ids.map((id) => ({ id, x: Number.NaN, y: Number.NaN }));
  const links: SimulationLinkDatum<Point>[] = edges.map(({ source, target }) => ({ source, target }));
  forceSimulation(points)
    .stop()
    .force(
      'links',
      forceLink<Point, SimulationLinkDatum<Point>>(links)
        .id((p) => p.id)
        .distance(130),
    )
    .force('charge', forceManyBody().strength(-320))
    .force('room', forceCollide(38))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.1))
    .tick(TICKS);
  // into the picture, with room for the names
  const stretch = (key: 'x' | 'y', room: number, margin: number): void => {
    const low = Math.min(...points.map((p) => p[key]));
    const high = Math.max(...points.map((p) => p[key]));
    const scale = high > low ? Math.min(MOST_STRETCH, (room - 2 * margin) / (high - low)) : 0;
    for (const p of points) p[key] = room / 2 + (p[key] - (low + high) / 2) * scale;
  };
  stretch('x', WIDTH, 90);
  stretch('y', height, 36);
  return new Map(points.map((p) => [p.id, p]));
}

const round = (n: number): string => n.toFixed(1);
