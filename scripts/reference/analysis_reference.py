#!/usr/bin/env python3
"""
Makes tests/fixtures/analysis/measures.json: what networkx and igraph say about small known networks.

Run by hand with both libraries installed; the tests read only the JSON. Where both libraries have a measure,
they must agree to 1e-9, or nothing is written.

    python3 scripts/reference/analysis_reference.py
"""
import json
import math
from pathlib import Path

import igraph
import networkx as nx

TARGET = Path(__file__).resolve().parents[2] / 'tests' / 'fixtures' / 'analysis' / 'measures.json'
KITE = 'AB AC AD AF BD BE BG CD CF DE DF DG EG FG FH GH HI IJ'


def networks():
    """Names are padded so that id order is number order."""
    def numbered(graph):
        return nx.relabel_nodes(graph, {u: f'{u:02d}' for u in graph})

    florentine = nx.florentine_families_graph()
    florentine.add_node('Pucci')
    karate = numbered(nx.karate_club_graph())
    for _, _, data in karate.edges(data=True):
        data.clear()
    pieces = nx.Graph(['ab', 'bc', 'ca', 'cd', 'ef', 'fg', 'gh', 'ij'])
    pieces.add_nodes_from('kl')
    return {
        'kite': nx.Graph(KITE.split()),
        'karate': karate,
        'florentine': florentine,
        'pieces': pieces,
        'star': numbered(nx.star_graph(9)),
        'path': numbered(nx.path_graph(7)),
        'clique': numbered(nx.complete_graph(6)),
        'barbell': numbered(nx.barbell_graph(5, 1)),
        'ring': numbered(nx.cycle_graph(8)),
        'grid': nx.convert_node_labels_to_integers(nx.grid_2d_graph(4, 5)),
        'twoActors': nx.Graph(['ab']),
    }


def agree(name, a, b):
    assert len(a) == len(b), name
    for u in a:
        assert (a[u] is None) == (b[u] is None), (name, u, a[u], b[u])
        assert a[u] is None or abs(a[u] - b[u]) < 1e-9, (name, u, a[u], b[u])
    return a


def spread(values, most):
    return sum(max(values) - v for v in values) / most


def measure(G):
    G = nx.relabel_nodes(G, {u: u if isinstance(u, str) else f'{u:02d}' for u in G})
    ids = sorted(G)
    n, m = len(ids), G.number_of_edges()
    I = igraph.Graph(n=n, edges=[(ids.index(u), ids.index(v)) for u, v in G.edges()])
    named = lambda column: dict(zip(ids, column))
    undefined = lambda v: None if math.isnan(v) else v

    pairs = (n - 1) * (n - 2) / 2
    raw_betweenness = agree('betweenness', nx.betweenness_centrality(G, normalized=False), named(I.betweenness()))
    distances = dict(nx.all_pairs_shortest_path_length(G))
    farness = {u: sum(distances[u].values()) for u in ids}
    closeness = nx.closeness_centrality(G, wf_improved=True)
    within = named(I.closeness())                       # igraph: inside the component, isolates nan
    agree('closeness', closeness, {
        u: 0 if math.isnan(within[u]) else within[u] * (len(distances[u]) - 1) / (n - 1) for u in ids})

    parts = sorted((sorted(c) for c in nx.connected_components(G)), key=lambda c: (-len(c), c[0]))
    largest = G.subgraph(parts[0])
    eigenvector = {u: None for u in ids}
    if len(parts[0]) > 1:
        members = parts[0]
        L = I.induced_subgraph([ids.index(u) for u in members])
        vector = nx.eigenvector_centrality(largest, max_iter=100_000, tol=1e-15)
        exact = {u: v / max(vector.values()) for u, v in vector.items()}
        agree('eigenvector', exact, dict(zip(members, L.evcent())))
        eigenvector.update(exact)

    reachable = [d for u in ids for v, d in distances[u].items() if u != v]
    size = len(parts[0])
    central = {'degree': None, 'betweenness': None, 'closeness': None}
    if size > 2:
        central = {
            'degree': spread([d for _, d in largest.degree()], (size - 1) * (size - 2)),
            'betweenness': spread(list(nx.betweenness_centrality(largest).values()), size - 1),
            'closeness': spread(list(nx.closeness_centrality(largest).values()),
                                (size - 1) * (size - 2) / (2 * size - 3)),
        }
    two_steps = sum(d * (d - 1) for _, d in G.degree())
    transitivity = undefined(I.transitivity_undirected(mode='nan'))
    assert transitivity is None or abs(transitivity - nx.transitivity(G)) < 1e-9
    cuts = sorted(nx.articulation_points(G))
    assert cuts == sorted(ids[i] for i in I.articulation_points())
    return {
        'actors': ids,
        'ties': sorted(sorted(e) for e in G.edges()),
        'n': n,
        'm': m,
        'density': nx.density(G),
        'components': parts,
        'isolates': sorted(nx.isolates(G)),
        'reachableShare': len(reachable) / (n * (n - 1)),
        'meanPath': sum(reachable) / len(reachable),
        'diameter': max(reachable),
        'centralization': central,
        'transitivity': transitivity if two_steps else None,
        'meanClustering': undefined(I.transitivity_avglocal_undirected(mode='nan')) if two_steps else None,
        'modularityOptimum': I.community_optimal_modularity().modularity,
        'degree': {'raw': dict(G.degree()), 'values': nx.degree_centrality(G)},
        'betweenness': {
            'raw': raw_betweenness,
            'values': {u: v / pairs if pairs else 0 for u, v in raw_betweenness.items()},
        },
        'closeness': {'raw': {u: farness[u] or None for u in ids}, 'values': closeness},
        'eigenvector': {'raw': eigenvector, 'values': eigenvector},
        'clustering': {k: named([undefined(v) for v in I.transitivity_local_undirected(mode='nan')])
                       for k in ('raw', 'values')},
        'cutVertices': cuts,
        'coreNumber': agree('core', nx.core_number(G), named(I.coreness())),
    }


if __name__ == '__main__':
    reference = {
        'madeBy': 'scripts/reference/analysis_reference.py',
        'versions': {'networkx': nx.__version__, 'igraph': igraph.__version__},
        'networks': {name: measure(G) for name, G in networks().items()},
    }
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(json.dumps(reference, indent=1) + '\n')
    print(f'{TARGET}: {len(reference["networks"])} networks')
