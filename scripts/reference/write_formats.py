"""Writes small networks with networkx and python-igraph, for the readers' tests.

Run by hand where both are installed (Debian: python3-networkx, python3-igraph); the files are committed, so that no
test needs Python:  python3 scripts/reference/write_formats.py tests/fixtures/formats
"""

import json
import sys
from pathlib import Path

import igraph
import networkx as nx

OUT = Path(sys.argv[1])


def plan():
    """A directed network with hostile names, attributes of several kinds and weights with decimals."""
    graph = nx.DiGraph()
    graph.add_node("Dinas Pertanian & Pangan", sektor="Pemerintah", influence=5)
    graph.add_node('KUD "Tani Makmur"', sektor="Koperasi", influence=3)
    graph.add_node("Café <Petani>", sektor="Masyarakat", influence=1)
    graph.add_node("Sendiri", sektor="Swasta", influence=2)
    graph.add_edge("Dinas Pertanian & Pangan", 'KUD "Tani Makmur"', weight=2.5, relation="pembinaan")
    graph.add_edge('KUD "Tani Makmur"', "Dinas Pertanian & Pangan", weight=1.0, relation="informasi")
    graph.add_edge('KUD "Tani Makmur"', "Café <Petani>", weight=0.5, relation="kredit")
    return graph


def davis():
    """networkx marks the two kinds with a number, which every format can hold."""
    graph = nx.davis_southern_women_graph()
    graph.graph.clear()
    return graph


def karate():
    graph = nx.karate_club_graph()
    graph.graph.clear()
    return nx.relabel_nodes(graph, {node: f"Anggota {node + 1}" for node in graph})


GRAPHS = {
    "karate": karate(),
    "lesmis": nx.les_miserables_graph(),
    "davis": davis(),
    "florentine": nx.florentine_families_graph(),
    "plan": plan(),
}


def truth(graph):
    """Who is there and who is tied, by name; the reader must find the same."""
    return {
        "directed": graph.is_directed(),
        "actors": sorted(graph.nodes),
        "attributes": {node: data for node, data in sorted(graph.nodes(data=True))},
        "ties": sorted(
            [*(ends if graph.is_directed() else sorted(ends)), data.get("weight")]
            for *ends, data in graph.edges(data=True)
        ),
    }


def with_text(graph):
    """Pajek's writer takes texts only."""
    copy = graph.copy()
    for _, data in copy.nodes(data=True):
        data.update({key: str(value) for key, value in data.items()})
    for *_, data in copy.edges(data=True):
        for key in [key for key in data if key != "weight"]:
            data[key] = str(data[key])
    return copy


def dl(graph, form):
    """UCINET's language, as its own programs write it: networkx has no writer for it."""
    names = list(graph.nodes)
    label = lambda name: f'"{name.replace(chr(34), chr(39))}"'
    head = f"dl n={len(names)} format={form}\nlabels:\n" + ",\n".join(map(label, names)) + "\ndata:\n"
    weight = lambda data: f"{data.get('weight', 1):g}"
    if form == "fullmatrix":
        rows = [[weight(graph[a][b]) if graph.has_edge(a, b) else "0" for b in names] for a in names]
        return head + "\n".join(" ".join(row) for row in rows) + "\n"
    place = {name: index + 1 for index, name in enumerate(names)}
    lines = [f"{place[a]} {place[b]} {weight(data)}" for a, b, data in graph.edges(data=True)]
    return head + "\n".join(lines) + "\n"


def write(name, graph):
    nx.write_graphml(graph, OUT / f"{name}.networkx.graphml")
    nx.write_gexf(graph, OUT / f"{name}.networkx.gexf")
    nx.write_gml(graph, OUT / f"{name}.networkx.gml")
    nx.write_pajek(with_text(graph), OUT / f"{name}.networkx.net")
    (OUT / f"{name}.networkx.links.json").write_text(json.dumps(nx.node_link_data(graph)))
    (OUT / f"{name}.networkx.edges.json").write_text(json.dumps(nx.node_link_data(graph, link="edges")))
    (OUT / f"{name}.full.dl").write_text(dl(graph, "fullmatrix"))
    if graph.is_directed():
        (OUT / f"{name}.edges.dl").write_text(dl(graph, "edgelist1"))

    other = igraph.Graph.from_networkx(graph, vertex_attr_hashable="name")
    other.write_graphml(str(OUT / f"{name}.igraph.graphml"))
    other.write_gml(str(OUT / f"{name}.igraph.gml"))
    # igraph's Pajek takes the label of a vertex from `id`.
    other.vs["id"] = other.vs["name"]
    other.write_pajek(str(OUT / f"{name}.igraph.net"))


OUT.mkdir(parents=True, exist_ok=True)
for name, graph in GRAPHS.items():
    write(name, graph)
about = {"networkx": nx.__version__, "igraph": igraph.__version__}
found = {name: truth(graph) for name, graph in GRAPHS.items()}
(OUT / "truth.json").write_text(json.dumps({"writtenBy": about, "networks": found}, ensure_ascii=False, indent=1))
