/** Files of other programs: what they are called, who reads them, and what they cannot keep. */
export const formats = {
  gexf: { name: 'GEXF', about: 'Dibaca Gephi dan Gephi Lite' },
  kumu: { name: 'Kumu (JSON)', about: 'Proyek Kumu, dengan letak aktor' },
  graphml: { name: 'GraphML', about: 'Dibaca Cytoscape, igraph, NetworkX, dan Gephi' },
  gml: { name: 'GML', about: 'Dibaca Cytoscape, NetworkX, dan igraph' },
  pajek: { name: 'Pajek (.net)', about: 'Dibaca Pajek, UCINET, dan SocNetV' },
  dlEdges: { name: 'UCINET DL: daftar ikatan', about: 'Dibaca UCINET dan NetDraw' },
  dlMatrix: { name: 'UCINET DL: matriks', about: 'Dibaca UCINET dan NetDraw' },
  nodeLink: { name: 'Node-link JSON', about: 'Dibaca NetworkX dan D3' },
} as const;
