/** Files of other programs: what they are called, who reads them, and what they cannot keep. */
export const formats = {
  gexf: { name: 'GEXF', about: 'Read by Gephi and Gephi Lite' },
  kumu: { name: 'Kumu (JSON)', about: 'A Kumu project, with the places of actors' },
  graphml: { name: 'GraphML', about: 'Read by Cytoscape, igraph, NetworkX and Gephi' },
  gml: { name: 'GML', about: 'Read by Cytoscape, NetworkX and igraph' },
  pajek: { name: 'Pajek (.net)', about: 'Read by Pajek, UCINET and SocNetV' },
  dlEdges: { name: 'UCINET DL: list of ties', about: 'Read by UCINET and NetDraw' },
  dlMatrix: { name: 'UCINET DL: matrix', about: 'Read by UCINET and NetDraw' },
  nodeLink: { name: 'Node-link JSON', about: 'Read by NetworkX and D3' },
} as const;
