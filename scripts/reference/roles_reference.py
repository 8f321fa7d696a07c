#!/usr/bin/env python3
"""
Makes tests/fixtures/analysis/roles.json: roles and clusters of known and seeded random networks by the plain
rules below and beside (standard library only, slow and easy to read), against which the TypeScript is tested.

    python3 scripts/reference/roles_reference.py
"""
import json
import math
import random
import sys
from collections import deque
from pathlib import Path

import stage_classifier as SC

TARGET = Path(__file__).resolve().parents[2] / 'tests' / 'fixtures' / 'analysis' / 'roles.json'


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
    labels, A = SC.project(nodes, ties)
    n = len(labels)
    deg = [len(a) for a in A]
    bc, _, _ = SC.betweenness(A)
    mx = (n - 1) * (n - 2) / 2
    b = [x / mx if mx else 0.0 for x in bc]
    c = closeness_wf(A)
    zd, _ = zscores(deg)
    zb, mb = zscores(b)
    zc, mc = zscores(c)
    core = SC.core_number(A)
    mxc = max(core) if core else 0
    memb, _ = SC.communities(A)
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
    _, A = SC.project(ids, ties)
    return {
        'actors': ids,
        'ties': [list(tie) for tie in ties],
        'roles': {u: sorted(found[u]) for u in ids if found[u]},
        'clusters': sorted((sorted(g) for g in groups.values()), key=lambda g: (-len(g), g[0])),
        'modularity': SC.communities(A)[1] if ties else None,
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
