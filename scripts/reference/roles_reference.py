#!/usr/bin/env python3
"""
Makes tests/fixtures/analysis/roles.json: roles and clusters of known and seeded random networks by the plain
rules below (standard library only, slow and easy to read), against which the TypeScript is tested.

    python3 scripts/reference/roles_reference.py
"""
import json
import math
import random
import sys
from collections import deque
from pathlib import Path

TARGET = Path(__file__).resolve().parents[2] / 'tests' / 'fixtures' / 'analysis' / 'roles.json'


def project(nodes, ties):
    """-> (labels, A) A[i] = dict neighbour -> 'strong'|'weak'|None"""
    labels = sorted(nodes, key=lambda x: (isinstance(x, str), x))   # id order, so the drawing order never matters
    ix = {u: i for i, u in enumerate(labels)}
    A = [dict() for _ in labels]
    for t in ties:
        u, v = ix[t[0]], ix[t[1]]
        if u == v:
            continue
        s = t[2] if len(t) > 2 else None
        old = A[u].get(v, 'none')
        new = s if old == 'none' else ('strong' if 'strong' in (s, old) else (s or old))
        A[u][v] = new
        A[v][u] = new
    return labels, A


def betweenness(A):
    """Brandes 2001, undirected, unweighted, raw (each pair counted once); also sum of distances."""
    n = len(A)
    bc = [0.0] * n
    tot = 0
    pairs = 0
    inv = 0.0
    for s in range(n):
        S = []
        P = [[] for _ in range(n)]
        sg = [0.0] * n
        sg[s] = 1.0
        d = [-1] * n
        d[s] = 0
        q = deque([s])
        while q:
            v = q.popleft()
            S.append(v)
            for w in A[v]:
                if d[w] < 0:
                    d[w] = d[v] + 1
                    q.append(w)
                if d[w] == d[v] + 1:
                    sg[w] += sg[v]
                    P[w].append(v)
        de = [0.0] * n
        for w in reversed(S):
            for v in P[w]:
                de[v] += sg[v] / sg[w] * (1.0 + de[w])
            if w != s:
                bc[w] += de[w]
                tot += d[w]
                pairs += 1
                inv += 1.0 / d[w]
    return [b / 2 for b in bc], (tot / pairs if pairs else 0.0), inv


def _lcg_orders(n, runs):
    """identity order, then (runs-1) seeded shuffles from a portable 32-bit LCG (Fisher-Yates)."""
    yield list(range(n))
    x = 2463534242
    for _ in range(runs - 1):
        o = list(range(n))
        for i in range(n - 1, 0, -1):
            x = (1664525 * x + 1013904223) & 0xFFFFFFFF
            j = (x >> 8) % (i + 1)
            o[i], o[j] = o[j], o[i]
        yield o


def _louvain_once(A, order):
    n = len(A)
    W = [{v: 1.0 for v in A[u]} for u in range(n)]
    loop = [0.0] * n
    memb = list(range(n))
    m2 = float(sum(len(a) for a in A))
    first = True
    while True:
        N = len(W)
        com = list(range(N))
        k = [sum(W[u].values()) + 2 * loop[u] for u in range(N)]
        tot = k[:]
        any_move = False
        seq = order if first else list(range(N))
        first = False
        while True:
            moved = 0
            for u in seq:
                cu = com[u]
                lk = {}
                for v, w in W[u].items():
                    lk[com[v]] = lk.get(com[v], 0.0) + w
                tot[cu] -= k[u]
                best = cu
                bg = lk.get(cu, 0.0) - tot[cu] * k[u] / m2
                for c in sorted(lk):
                    g = lk[c] - tot[c] * k[u] / m2
                    if g > bg + 1e-10:
                        bg = g
                        best = c
                tot[best] += k[u]
                if best != cu:
                    com[u] = best
                    moved += 1
                    any_move = True
            if not moved:
                break
        if not any_move:
            break
        lab = {c: i for i, c in enumerate(sorted(set(com)))}
        com = [lab[c] for c in com]
        memb = [com[x] for x in memb]
        M = len(lab)
        W2 = [dict() for _ in range(M)]
        l2 = [0.0] * M
        for u in range(N):
            l2[com[u]] += loop[u]
            for v, w in W[u].items():
                if com[u] == com[v]:
                    l2[com[u]] += w / 2
                else:
                    W2[com[u]][com[v]] = W2[com[u]].get(com[v], 0.0) + w
        W, loop = W2, l2
    return memb


def modularity(A, memb):
    m = sum(len(a) for a in A) / 2
    if m == 0:
        return 0.0
    lin = {}
    dg = {}
    for u in range(len(A)):
        dg[memb[u]] = dg.get(memb[u], 0) + len(A[u])
        for v in A[u]:
            if v > u and memb[u] == memb[v]:
                lin[memb[u]] = lin.get(memb[u], 0) + 1
    return sum(lin.get(c, 0) / m - (dg[c] / (2 * m)) ** 2 for c in dg)


def communities(A, runs=None):
    """best of several deterministic Louvain passes: highest Q, then fewest cross ties, then fewest groups.
    32 passes up to 60 nodes, 8 above (the extra passes make the result independent of the node order)."""
    n = len(A)
    if sum(len(a) for a in A) == 0:
        return list(range(n)), 0.0
    best = None
    for o in _lcg_orders(n, runs or (32 if n <= 60 else 8)):
        mb = _louvain_once(A, o)
        q = modularity(A, mb)
        x = sum(1 for u in range(n) for v in A[u] if mb[u] != mb[v])
        key = (round(q, 9), -x, -len(set(mb)))
        if best is None or key > best[0]:
            best = (key, mb, q)
    memb = best[1]
    lab = {}                                    # relabel by first appearance
    for c in memb:
        lab.setdefault(c, len(lab))
    return [lab[c] for c in memb], best[2]


def core_number(A):
    n = len(A)
    d = [len(a) for a in A]
    core = [0] * n
    alive = [True] * n
    k = 0
    for _ in range(n):
        u = min((x for x in range(n) if alive[x]), key=lambda x: d[x])
        k = max(k, d[u])
        core[u] = k
        alive[u] = False
        for v in A[u]:
            if alive[v]:
                d[v] -= 1
    return core


def closeness_wf(A):
    """Wasserman-Faust closeness: (r/(n-1)) * (r / sum d), r = number reached."""
    n = len(A)
    out = []
    for s in range(n):
        d = {s: 0}
        q = deque([s])
        while q:
            u = q.popleft()
            for v in A[u]:
                if v not in d:
                    d[v] = d[u] + 1
                    q.append(v)
        r = len(d) - 1
        t = sum(d.values())
        out.append((r / (n - 1)) * (r / t) if t and n > 1 else 0.0)
    return out


def articulation_points(A):
    n = len(A)
    num = [-1] * n
    low = [0] * n
    ap = set()
    bridges = []
    t = 0
    for root in range(n):
        if num[root] >= 0:
            continue
        num[root] = low[root] = t
        t += 1
        stack = [(root, -1, iter(A[root]))]
        kids = 0
        while stack:
            u, p, it = stack[-1]
            adv = False
            for v in it:
                if v == p:
                    continue
                if num[v] < 0:
                    num[v] = low[v] = t
                    t += 1
                    stack.append((v, u, iter(A[v])))
                    adv = True
                    break
                low[u] = min(low[u], num[v])
            if adv:
                continue
            stack.pop()
            if stack:
                w = stack[-1][0]
                low[w] = min(low[w], low[u])
                if low[u] > num[w]:
                    bridges.append((w, u))
                if w == root:
                    kids += 1
                elif low[u] >= num[w]:
                    ap.add(w)
        if kids > 1:
            ap.add(root)
    return ap, bridges


def zscores(x):
    m = sum(x) / len(x)
    s = math.sqrt(sum((v - m) ** 2 for v in x) / len(x))      # population SD
    return [(v - m) / s if s > 1e-12 else 0.0 for v in x], m


def roles(nodes, ties, z_cut=1.0, eps=1e-9):
    labels, A = project(nodes, ties)
    n = len(labels)
    deg = [len(a) for a in A]
    bc, _, _ = betweenness(A)
    mx = (n - 1) * (n - 2) / 2
    b = [x / mx if mx else 0.0 for x in bc]
    c = closeness_wf(A)
    zd, _ = zscores(deg)
    zb, mb = zscores(b)
    zc, mc = zscores(c)
    core = core_number(A)
    mxc = max(core) if core else 0
    memb, _ = communities(A)
    ap, _ = articulation_points(A)
    R = {u: set() for u in labels}
    hub = [zd[i] >= z_cut - eps and deg[i] >= 2 for i in range(n)]
    brk = [zb[i] >= z_cut - eps and b[i] > eps for i in range(n)]
    for i in range(n):
        if hub[i]:
            R[labels[i]].add('hub')
        if brk[i]:
            R[labels[i]].add('broker')
        if zc[i] >= z_cut - eps:
            R[labels[i]].add('closeness')
        per = (deg[i] <= 1 or core[i] <= mxc / 2) and c[i] < mc - eps and not hub[i] and not brk[i]
        if deg[i] == 0:
            R[labels[i]].add('isolate')
        if per:
            R[labels[i]].add('peripheral')
        elif b[i] > eps and b[i] >= mb - eps and (i in ap or any(memb[v] != memb[i] for v in A[i])):
            R[labels[i]].add('spanner')
    return R, dict(z_degree=dict(zip(labels, zd)), z_betw=dict(zip(labels, zb)), z_clos=dict(zip(labels, zc)),
                   core=dict(zip(labels, core)), memb=dict(zip(labels, memb)))


def karawang():
    before = 'petani-tengkulak tengkulak-pb tengkulak-ksu tengkulak-kud kud-subdolog'
    after = ('poktan-kkt poktan-kud ppl-poktan poktan-subdolog bri-poktan dinastan-poktan dinkop-kkt dinkop-kud '
             'kkt-subdolog kud-subdolog kkt-kud bri-kud dinastan-ppl pemda-dinkop pemda-dinastan')
    for name, text in (('karawangBefore', before), ('karawangAfter', after)):
        ties = [tie.split('-') for tie in text.split()]
        yield name, sorted({u for tie in ties for u in tie}), ties


def known():
    """The networks of measures.json, by name."""
    measures = json.loads((TARGET.parent / 'measures.json').read_text())
    for name, network in measures['networks'].items():
        yield name, network['actors'], network['ties']
    yield from karawang()
    hubs = ['ab', 'bc', 'ca'] + [h + str(i) for h in 'abc' for i in range(4)]
    yield 'threeHubs', sorted(set('abc') | {h + str(i) for h in 'abc' for i in range(4)}), \
        [(t[0], t[1]) if t[1] in 'abc' else (t[0], t) for t in hubs]


def at_random():
    """Sparse to dense, mostly disconnected when sparse; a few above 60 actors, where fewer passes are made."""
    for seed in range(60):
        rng = random.Random(seed)
        n = rng.randint(1, 30) if seed < 54 else rng.randint(61, 90)
        p = rng.choice([0.02, 0.06, 0.12, 0.3, 0.7]) if seed < 54 else 4 / n
        ids = [f'{i:02d}' for i in range(n)]
        yield f'random{seed:02d}', ids, [(u, v) for u in ids for v in ids if u < v and rng.random() < p]


def describe(ids, ties):
    found, more = roles(ids, ties)
    groups = {}
    for u, c in more['memb'].items():
        groups.setdefault(c, []).append(u)
    _, A = project(ids, ties)
    return {
        'actors': ids,
        'ties': [list(tie) for tie in ties],
        'roles': {u: sorted(found[u]) for u in ids if found[u]},
        'clusters': sorted((sorted(g) for g in groups.values()), key=lambda g: (-len(g), g[0])),
        'modularity': communities(A)[1] if ties else None,
        'zDegree': more['z_degree'],
    }


if __name__ == '__main__':
    networks = {name: describe(ids, ties) for part in (known(), at_random()) for name, ids, ties in part}
    reference = {
        'madeBy': 'scripts/reference/roles_reference.py',
        'versions': {'python': sys.version.split()[0]},
        'networks': networks,
    }
    TARGET.write_text(json.dumps(reference) + '\n')
    print(f'{TARGET}: {len(networks)} networks')
