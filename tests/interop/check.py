#!/usr/bin/env python3
"""
Whether networkx and igraph find in the files that Rajut writes the network that Rajut holds.

Called by scripts/interop.mjs with a folder that has a folder for each sample: the files, and expected.json with
names in order and arcs [from, to, weight] by position. Needs networkx 2.8 and igraph 0.10.
"""
import json
import re
import sys
import warnings
from collections import Counter
from pathlib import Path

import igraph
import networkx as nx
from networkx.readwrite.gexf import GEXFReader

NOT_PLAIN = re.compile(r'[^\w.-]')

# igraph says of every GML file that it decodes no numbered entities and keeps no places.
warnings.simplefilter('ignore', RuntimeWarning)
ENTITIES = {'quot': '"', 'amp': '&'}


def unescaped(text):
    return re.sub(r'&(?:#(\d+)|(\w+));', lambda m: chr(int(m[1])) if m[1] else ENTITIES[m[2]], text)


def pair(directed, a, b):
    return (a, b) if directed else tuple(sorted((a, b)))


def strongest(arcs):
    best = {}
    for a, b, weight in arcs:
        best[a, b] = max(weight, best.get((a, b), 0))
    return Counter((a, b, weight) for (a, b), weight in best.items())


def of_networkx(graph, position):
    """Arcs by position; `position` gives that of a node."""
    directed = graph.is_directed()
    return directed, Counter(
        (*pair(directed, position(u), position(v)), data['weight']) for u, v, data in graph.edges(data=True))


def of_igraph(graph, position):
    directed = graph.is_directed()
    return directed, Counter(
        (*pair(directed, position(e.source), position(e.target)), e['weight']) for e in graph.es)


def compare(what, found, expected):
    if found != expected:
        raise AssertionError(f'{what}: found {found}, expected {expected}')


def plain(name):
    return name.replace('"', "'").replace('\\', '/')


def distinct(names):
    """As Rajut numbers names that are alike."""
    taken, result = set(), []
    for name in names:
        number, found = 1, name
        while found.lower() in taken:
            number += 1
            found = f'{name} ({number})'
        taken.add(found.lower())
        result.append(found)
    return result


def check(folder):
    expected = json.loads((folder / 'expected.json').read_text())
    names, directed = expected['names'], expected['directed']
    arcs = [(*pair(directed, a, b), w) for a, b, w, _ in expected['arcs']]
    every, merged = Counter(arcs), strongest(arcs)
    both_ways = merged if directed else strongest([x for a, b, w in arcs for x in ((a, b, w), (b, a, w))])
    checks = 0

    def same(what, found, wanted, labels=None, wanted_labels=names):
        nonlocal checks
        compare(f'{folder.name} {what}', found, wanted)
        if labels is not None:
            compare(f'{folder.name} {what} names', labels, list(wanted_labels))
        checks += 1

    def positions(graph):
        return {node: index for index, node in enumerate(graph)}.__getitem__

    # Left to itself it sees no two arcs from one node to another where the second is half of a mutual edge.
    reader = GEXFReader()
    reader.simple_graph = False
    gexf = reader((folder / 'gexf.gexf').open('rb'))
    same('gexf networkx', of_networkx(gexf, positions(gexf)), (directed, every),
         [data['label'] for _, data in gexf.nodes(data=True)])

    graphml = nx.read_graphml(folder / 'graphml.graphml', force_multigraph=True)
    same('graphml networkx', of_networkx(graphml, positions(graphml)), (directed, every),
         [data['label'] for _, data in graphml.nodes(data=True)])
    graph = igraph.Graph.Read_GraphML(str(folder / 'graphml.graphml'))
    same('graphml igraph', of_igraph(graph, int) if graph.ecount() else (directed, Counter()), (directed, every),
         graph.vs['label'] if graph.vcount() else [])

    gml = nx.read_gml(folder / 'gml.gml')
    same('gml networkx', of_networkx(gml, positions(gml)), (directed, every), list(gml), distinct(names))
    graph = igraph.Graph.Read_GML(str(folder / 'gml.gml'))
    labels = [unescaped(str(v)) for v in graph.vs['label']] if graph.vcount() else []
    same('gml igraph', of_igraph(graph, int) if graph.ecount() else (directed, Counter()), (directed, every),
         labels, distinct(names))

    pajek = nx.read_pajek(folder / 'pajek.net')
    labels = distinct([plain(name) for name in names])
    if pajek.number_of_edges():
        same('pajek networkx', of_networkx(pajek, positions(pajek)), (directed, merged), list(pajek), labels)
    graph = igraph.Graph.Read_Pajek(str(folder / 'pajek.net'))
    same('pajek igraph', of_igraph(graph, int) if graph.ecount() else (directed, Counter()), (directed, merged),
         graph.vs['id'] if graph.vcount() else [], labels)

    if names:
        for form in ('dlEdges', 'dlMatrix'):
            # igraph knows no quotes in DL: for it alone, characters that would end a label are made letters.
            text = (folder / f'{form}.dl').read_text()
            for_igraph = re.sub('"(.*?)"', lambda match: NOT_PLAIN.sub('_', match[1]), text)
            # Nor values in a matrix.
            if form == 'dlMatrix':
                head, data = for_igraph.split('data:')
                for_igraph = f"{head}data:{data.replace('2', '1')}"
            (folder / f'{form}.igraph.dl').write_text(for_igraph)
            graph = igraph.Graph.Read_DL(str(folder / f'{form}.igraph.dl'), directed=True)
            if form == 'dlMatrix' and graph.ecount():
                graph.es['weight'] = 1
            found = of_igraph(graph, int)[1] if graph.ecount() else Counter()
            wanted = both_ways if form == 'dlEdges' else Counter((a, b, 1) for a, b, _ in both_ways)
            same(f'{form} igraph', found, wanted, graph.vs['name'], [NOT_PLAIN.sub('_', label) for label in labels])

    data = json.loads((folder / 'nodeLink.json').read_text())
    link = nx.node_link_graph(data)
    same('nodeLink networkx', of_networkx(link, positions(link)), (directed, every),
         [data['label'] for _, data in link.nodes(data=True)])
    return checks


def main():
    folders = sorted(p for p in Path(sys.argv[1]).iterdir() if p.is_dir())
    failures, checks = [], 0
    for folder in folders:
        try:
            checks += check(folder)
        except Exception as error:  # noqa: BLE001 - whatever a library throws at our file is a finding
            failures.append(f'{folder.name}: {type(error).__name__}: {error}')
    for failure in failures:
        print(failure[:600])
    print(f'{len(folders)} networks, {checks} files found the same, {len(failures)} failures')
    sys.exit(1 if failures or not checks else 0)


main()
