import { cut } from '../report/cut.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { escaped } from './html.ts';

const shapes: Readonly<Record<GraphNode['kind'], readonly [open: string, close: string]>> = {
  catalog: ['[[', ']]'],
  plugin: ['(', ')'],
  chain: ['{{', '}}'],
  elsewhere: ['>', ']'],
};
const arrows: Readonly<Record<GraphEdge['kind'], string>> = {
  lists: '---',
  needs: '-->',
  step: '-->',
  'gives-way': '-.->',
};

/** A graph as Mermaid, which forges draw in Markdown: every name is a quoted label, and none can become syntax or a mark. */
export function graphMermaid({ edges, nodes }: Graph): string {
  const ids = new Map(nodes.map(({ id }, at) => [id, `n${at}`]));
  const lines = [
    'flowchart LR',
    ...nodes.map(({ id, kind, name, state }) => {
      const [open, close] = shapes[kind];
      const said = state === undefined || state === 'active' ? '' : `:::${state}`;
      return `  ${ids.get(id)}${open}"${label(name)}"${close}${said}`;
    }),
    ...edges.map(({ from, kind, says, to }) => {
      const told = says === undefined ? '' : `|"${label(says)}"|`;
      return `  ${ids.get(from)} ${arrows[kind]}${told} ${ids.get(to)}`;
    }),
    '  classDef announced,deprecated stroke:#b36b00',
    '  classDef sunset,removed,quarantined stroke:#b3261e',
    '',
  ];
  return lines.join('\n');
}

/** Mermaid writes characters as `#number;`; plain words stay as they are. */
function label(text: string): string {
  const plain = escaped(cut(text, 60)).replaceAll(/&(?:amp|lt|gt|quot|#39|#35);/g, sign => raw[sign] ?? '');
  return plain.replaceAll(/[^A-Za-z0-9 ._/~^=@+-]/gu, character => `#${character.codePointAt(0)};`);
}

const raw: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#35;': '#',
};
