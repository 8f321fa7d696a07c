#!/usr/bin/env python3
"""
Makes tests/fixtures/analysis/references.json: what networkx and igraph say about known networks and 200 random
ones, of actors, ties and networks. Where both have a measure they must agree to 1e-9, or nothing is written.

    /usr/bin/python3 scripts/reference/measures_reference.py

Where the libraries differ by convention, theirs is turned into Rajut's, each time with a word beside it.
"""
import json
import math
from pathlib import Path

import igraph
import networkx as nx
import numpy

import seeded_networks

FIXTURES = Path(__file__).resolve().parents[2] / 'tests' / 'fixtures' / 'analysis'
TOLERANCE = 1e-9


def known_networks():
    """Undirected, ties weak unless the data say otherwise. Padded names, so that id order is number order."""
    def of(graph, prefix=''):
        name = {u: f'{prefix}{u:02d}' if isinstance(u, int) else str(u) for u in graph}
        return {
            'actors': sorted(name.values()),
            'directed': False,
            'ties': sorted((*sorted((name[u], name[v])), False) for u, v in graph.edges()),
            'sectors': [''] * len(graph),
        }

    def of_vectors(name):
        vector = json.loads((FIXTURES / 'vectors.json').read_text())[name]
        ties = [(*sorted(tie[:2]), 'strong' in tie[2:]) for tie in vector['ties']]
        return {'actors': sorted(vector['nodes']), 'directed': False, 'ties': sorted(ties),
                'sectors': [''] * len(vector['nodes'])}

    florentine = nx.florentine_families_graph()
    florentine.add_node('Pucci')
    davis = nx.davis_southern_women_graph()
    women = [u for u, side in davis.nodes(data='bipartite') if side == 0]
    meetings = nx.bipartite.weighted_projected_graph(davis, women)
    met_often = nx.Graph()
    met_often.add_nodes_from(women)
    met_often.add_edges_from((u, v) for u, v, often in meetings.edges(data='weight') if often >= 3)
    one = nx.Graph()
    one.add_node(0)
    apart = nx.Graph()
    apart.add_nodes_from(range(2))
    return {
        'kite': of_vectors('kite'),
        'karate': of(nx.karate_club_graph()),
        'miserables': of(nx.les_miserables_graph()),
        'florentine': of(florentine),
        'davisWomen': of(meetings),
        'davisWomenOften': of(met_often),
        'karawangBefore': of_vectors('karawang_before'),
        'karawangAfter': of_vectors('karawang_after'),
        'star': of(nx.star_graph(9)),
        'path': of(nx.path_graph(7)),
        'clique': of(nx.complete_graph(6)),
        'twoComponents': of(nx.disjoint_union(nx.cycle_graph(5), nx.path_graph(3))),
        'empty': of(nx.Graph()),
        'one': of(one),
        'twoApart': of(apart),
        'twoTied': of(nx.path_graph(2)),
    }


class Disagreement(Exception):
    pass


def same(name, ours, *others):
    """The column, once all libraries agree on it; None and nan are both "undefined"."""
    def clean(column):
        return [None if v is None or math.isnan(v) else v for v in column]
    ours = clean(ours)
    for other in map(clean, others):
        if len(ours) != len(other):
            raise Disagreement(name)
        for a, b in zip(ours, other):
            if (a is None) != (b is None) or a is not None and abs(a - b) > TOLERANCE * max(1, abs(b)):
                raise Disagreement(name, a, b)
    return ours


def both(name, a, b):
    return same(name, [a], [b])[0]


def spread(values, most):
    return sum(max(values) - v for v in values) / most


def steps_from(G):
    """Steps from each actor to those it can reach, itself left out."""
    return {u: {v: d for v, d in found.items() if v != u} for u, found in nx.all_pairs_shortest_path_length(G)}


def paths_of(G, I, ids):
    """What follows arrows in a directed network."""
    n = len(ids)
    directed = G.is_directed()
    # networkx looks inward in directed networks; Rajut asks how soon an actor reaches the others.
    outward = G.reverse() if directed else G
    steps = steps_from(G)
    reached = [len(steps[u]) for u in ids]
    farness = [sum(steps[u].values()) for u in ids]
    in_order = lambda by_id: [by_id[u] for u in ids]
    between = nx.betweenness_centrality(G, normalized=False)
    closeness = nx.closeness_centrality(outward, wf_improved=True)
    # igraph's is of those reached only, nan when there are none.
    within = I.closeness(mode='out') if n else []
    improved = [0 if math.isnan(c) else c * r / (n - 1) for c, r in zip(within, reached)]
    inverse = nx.harmonic_centrality(outward)
    harmonic = I.harmonic_centrality(mode='out') if n > 1 else [0] * n
    ranks = nx.pagerank(G, tol=1e-15, max_iter=100_000) if n else {}
    along = nx.edge_betweenness_centrality(G, normalized=False)
    ties = [(u, v) for u, v in sorted(G.edges() if directed else map(sorted, G.edges()))]
    pair_of = {frozenset(e) if not directed else e: b for e, b in along.items()}
    theirs = dict(zip((tuple(ids[i] for i in e.tuple) for e in I.es), I.edge_betweenness(directed=directed)))
    theirs = {frozenset(e) if not directed else e: b for e, b in theirs.items()}
    key = (lambda e: e) if directed else frozenset
    all_steps = [d for u in ids for d in steps[u].values()]
    pairs = n * (n - 1)
    efficiency = sum(1 / d for d in all_steps) / pairs if pairs else None
    if n > 1 and not directed:
        both('efficiency', efficiency, nx.global_efficiency(G))
    if all_steps:
        both('diameter', max(all_steps), I.diameter(directed=directed, unconn=True))
        both('mean path', sum(all_steps) / len(all_steps), I.average_path_length(directed=directed, unconn=True))
    return {
        'actors': {
            'betweennessRaw': same('betweenness', in_order(between), I.betweenness(directed=directed)),
            'closeness': same('closeness', in_order(closeness), improved),
            'farness': [s or None for s in farness],
            # networkx sums, igraph divides by the others.
            'harmonic': same('harmonic', [h / max(1, n - 1) for h in in_order(inverse)], harmonic),
            'pagerank': same('pagerank', in_order(ranks), I.pagerank(damping=0.85) if n else []),
            # igraph says 0 for whoever reaches nobody.
            'eccentricity': same('eccentricity', [max(steps[u].values(), default=None) for u in ids],
                                 [e or None for e in (I.eccentricity(mode='out') if n else [])]),
            'reach2': [sum(1 for d in steps[u].values() if d <= 2) for u in ids],
        },
        'network': {
            # Both call an empty network's density undefined or 0; below two actors Rajut says 0.
            'density': both('density', nx.density(G), I.density()) if n > 1 else 0,
            'reachableShare': sum(reached) / pairs if pairs else None,
            'meanPath': sum(all_steps) / len(all_steps) if all_steps else None,
            'diameter': max(all_steps, default=None),
            'efficiency': efficiency,
        },
        'ties': same('edge betweenness', [pair_of[key(e)] for e in ties], [theirs[key(e)] for e in ties]),
    }


def arrows_of(G, I, ids):
    """What only arrows have."""
    share = None
    if G.number_of_edges():
        share = both('reciprocity', nx.overall_reciprocity(G), I.reciprocity())
    return {
        'actors': {
            'inDegree': same('in-degree', [G.in_degree(u) for u in ids], I.indegree()),
            'outDegree': same('out-degree', [G.out_degree(u) for u in ids], I.outdegree()),
        },
        'network': {'reciprocity': share},
    }


def eigenvector_of(G, I, parts, ids):
    """Of the largest component, highest 1; Rajut says nothing of the others."""
    column = {u: None for u in ids}
    members = parts[0] if parts else []
    if len(members) > 1:
        _, vectors = numpy.linalg.eigh(nx.to_numpy_array(G, members, weight=None))
        exact = numpy.abs(vectors[:, -1])
        exact = exact / exact.max()
        part = I.induced_subgraph([ids.index(u) for u in members])
        # igraph iterates to fewer digits: 1e-7 shows that it means the same vector.
        assert max(abs(exact - numpy.array(part.evcent()))) < 1e-7
        column.update(zip(members, map(float, exact)))
    return [column[u] for u in ids]


def ego_constraint(G, u):
    circle = nx.ego_graph(G, u)
    return nx.constraint(circle, [u])[u]


def structure_of(G, I, ids, sectors):
    """What has no meaning with arrows."""
    n = len(ids)
    in_order = lambda by_id: [by_id[u] for u in ids]
    parts = sorted((sorted(c) for c in nx.connected_components(G)), key=lambda c: (-len(c), c[0]))
    assert len(parts) == len(I.connected_components())
    ties = sorted(map(sorted, G.edges()))
    bridges = {frozenset(e) for e in nx.bridges(G)}
    assert bridges == {frozenset(ids[i] for i in I.es[e].tuple) for e in I.bridges()}
    degree = [G.degree(u) for u in ids]
    alone = lambda column: [None if d == 0 else v for d, v in zip(degree, column)]
    two_steps = sum(d * (d - 1) for d in degree)
    largest = G.subgraph(parts[0]) if parts else G
    size = len(largest)
    central = {'degree': None, 'betweenness': None, 'closeness': None}
    if size > 2:
        central = {
            'degree': spread([d for _, d in largest.degree()], (size - 1) * (size - 2)),
            'betweenness': spread(list(nx.betweenness_centrality(largest).values()), size - 1),
            'closeness': spread(list(nx.closeness_centrality(largest).values()),
                                (size - 1) * (size - 2) / (2 * size - 3)),
        }
    return {
        'actors': {
            'degree': same('degree', degree, I.degree()),
            'strength': same('strength', in_order(dict(G.degree(weight='strength'))),
                             I.strength(weights='strength') if I.ecount() else [0] * n),
            'eigenvector': eigenvector_of(G, I, parts, ids),
            # networkx counts fewer than two ties as 0, igraph as undefined, as Rajut does.
            'clustering': same('clustering', [v if d > 1 else None for d, v in zip(degree, in_order(nx.clustering(G)))],
                               I.transitivity_local_undirected(mode='nan')),
            'constraint': same('constraint', alone(in_order(nx.constraint(G))), alone(I.constraint() if n else [])),
            'egoConstraint': alone([ego_constraint(G, u) if G.degree(u) else None for u in ids]),
            'effectiveSize': alone(in_order(nx.effective_size(G))),
            'core': same('core', in_order(nx.core_number(G)), I.coreness() if n else []),
        },
        'network': {
            'components': len(parts),
            'fragmentation': 1 - sum(len(p) * (len(p) - 1) for p in parts) / (n * (n - 1)) if n > 1 else None,
            'centralization': central,
            'transitivity': both('transitivity', nx.transitivity(G), I.transitivity_undirected(mode='nan'))
            if two_steps else None,
            # networkx would count fewer than two ties as 0.
            'meanClustering': I.transitivity_avglocal_undirected(mode='nan') if two_steps else None,
            'sectors': sectors_of(G, I, ids, sectors),
        },
        'bridges': [int(frozenset(e) in bridges) for e in ties],
    }


def sectors_of(G, I, ids, sectors):
    """Only whose sector is said."""
    said = [u for u, s in zip(ids, sectors) if s]
    sector = dict(zip(ids, sectors))
    part = G.subgraph(said)
    across = sum(1 for u, v in part.edges() if sector[u] != sector[v])
    kinds = sorted(set(sector[u] for u in said))
    pairs = part.number_of_edges()
    mixed = len(kinds) > 1
    assortativity = None
    if len({sector[u] for u in said if part.degree(u)}) > 1:
        labelled = nx.Graph(part)
        nx.set_node_attributes(labelled, sector, 'sector')
        theirs = I.induced_subgraph([ids.index(u) for u in said])
        assortativity = both('assortativity', nx.attribute_assortativity_coefficient(labelled, 'sector'),
                             theirs.assortativity_nominal([kinds.index(sector[u]) for u in said], directed=False))
    blau = 1 - sum((sum(sector[u] == k for u in said) / len(said)) ** 2 for k in kinds) if said else None
    return {
        'said': len(said),
        'sectors': len(kinds),
        'pairs': pairs,
        'across': across,
        'externalInternal': (2 * across - pairs) / pairs if mixed and pairs else None,
        'assortativity': assortativity,
        'blau': blau,
        'variation': blau / (1 - 1 / len(kinds)) if mixed else None,
    }


def measure(network):
    ids = network['actors']
    G = nx.DiGraph() if network['directed'] else nx.Graph()
    G.add_nodes_from(ids)
    for u, v, strong in network['ties']:
        G.add_edge(u, v, strength=2 if strong else 1)
    index = {u: i for i, u in enumerate(ids)}
    I = igraph.Graph(n=len(ids), edges=[(index[u], index[v]) for u, v in G.edges()], directed=network['directed'])
    I.es['strength'] = [s for _, _, s in G.edges(data='strength')]
    paths = paths_of(G, I, ids)
    other = arrows_of(G, I, ids) if network['directed'] else structure_of(G, I, ids, network['sectors'])
    return {
        'n': len(ids),
        'm': G.number_of_edges(),
        'actors': {**paths['actors'], **other['actors']},
        'network': {**paths['network'], **other['network']},
        'ties': paths['ties'],
        'bridges': other.get('bridges'),
    }


def shortened(value):
    """Twelve digits tell more than the 1e-9 asked for."""
    if isinstance(value, float):
        value = float(f'{value:.12g}')
        return int(value) if value.is_integer() else value
    if isinstance(value, dict):
        return {k: shortened(v) for k, v in value.items()}
    return [shortened(v) for v in value] if isinstance(value, list) else value


if __name__ == '__main__':
    known = known_networks()
    reference = {
        'madeBy': 'scripts/reference/measures_reference.py',
        'versions': {'networkx': nx.__version__, 'igraph': igraph.__version__, 'numpy': numpy.__version__},
        'known': {name: {**network, 'expected': shortened(measure(network))} for name, network in known.items()},
        'seeded': [shortened(measure(seeded_networks.network(seed))) for seed in range(seeded_networks.COUNT)],
    }
    target = FIXTURES / 'references.json'
    target.write_text(json.dumps(reference, separators=(',', ':'), allow_nan=False) + '\n')
    print(f'{target}: {len(known)} known, {seeded_networks.COUNT} seeded networks, {target.stat().st_size:,} bytes')
