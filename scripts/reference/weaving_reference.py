#!/usr/bin/env python3
"""Lets the reference weave forty seeded networks of fragments, always by its first proposal, and writes every
step, and its first eight proposals for forty more networks in every stage, to tests/fixtures/analysis/weaving.json:

    python3 scripts/reference/weaving_reference.py
"""
import copy
import json
import random
from pathlib import Path

import stage_classifier as SC
import weaving as WE

ROOT = Path(__file__).resolve().parents[2]
STAGES = {1: 'fragments', 2: 'hub', 3: 'multiHub', 4: 'corePeriphery'}
KINDS = dict(weave='weave', share_hub='shareHub', close_triangle='closeTriangle', core='core',
             second_anchor='secondAnchor')
SECTORS = ['government', 'private', 'community', 'academia']
SIZES = [12, 16, 20, 30, 50]


def fragments(rng, n):
    """groups of one to five, each a tree with some ties more"""
    ties, u = [], 0
    while u < n:
        members = list(range(u, min(n, u + rng.randint(1, 5))))
        for i, v in enumerate(members[1:], 1):
            ties.append((rng.choice(members[:i]), v))
        for i, a in enumerate(members):
            for b in members[i + 1:]:
                if (a, b) not in ties and rng.random() < 0.4:
                    ties.append((a, b))
        u += len(members)
    return ties


def follow(n, A, weaver, sector, most):
    """weaving.simulate with the tie chosen at every step"""
    steps, stages, st = [], [], None
    for _ in range(most + 1):
        r = SC.classify(range(n), [(u, v, A[u][v]) for u in range(n) for v in A[u] if v > u], keep=True)
        st = SC.step_stage(st, r)
        stages.append(STAGES[st])
        if st == 4:
            break
        ws = SC.weaving_stage(r, st)
        rec = []
        for stage in (ws, ws + 1):
            if not rec and stage <= 4:
                rec = WE.recommend(A, stage, weaver=weaver if stage <= 2 else None, k=5, sector=sector, f=r['_f'])
        if not rec:
            break
        x = rec[0]
        steps.append([x['u'], x['v'], KINDS[x['kind']], x['strength'], round(x['score'], 9), len(rec)])
        A[x['u']][x['v']] = A[x['v']][x['u']] = x['strength']
    return steps, stages


networks = []
for seed in range(40):
    rng = random.Random(1000 + seed)
    n = SIZES[seed % 5]
    ties = sorted(fragments(rng, n))
    strengths = [rng.choice(['strong', 'strong', 'weak']) for _ in ties]
    sector = [rng.choice(SECTORS) for _ in range(n)] if seed % 2 else None
    A = [dict() for _ in range(n)]
    for (u, v), s in zip(ties, strengths):
        A[u][v] = A[v][u] = s
    weaver = max(range(n), key=lambda u: (len(A[u]), -u))
    log = WE.simulate(n, copy.deepcopy(A), weaver, 3 * n, sector)
    steps, stages = follow(n, copy.deepcopy(A), weaver, sector, 3 * n)
    assert [STAGES[x[1]] for x in log] == stages and [KINDS[x[4]] for x in log[1:]] == [s[2] for s in steps]
    networks.append(dict(n=n, ties=[[u, v, s] for (u, v), s in zip(ties, strengths)], sectors=sector, weaver=weaver,
                         steps=steps, stages=stages))


def anything(rng, n):
    """parts, hubs and cores in any mixture"""
    hubs = rng.randint(1, 5)
    ties = {(h, v) for v in range(hubs, n) for h in range(hubs) if rng.random() < 1.3 / hubs}
    ties |= {(a, b) for a in range(hubs) for b in range(a + 1, hubs) if rng.random() < 0.5}
    ties |= {tuple(sorted(rng.sample(range(n), 2))) for _ in range(rng.randint(0, n // 3))}
    gone = set(rng.sample(range(n), rng.randint(0, n // 5)))
    return sorted((a, b) for a, b in ties if not {a, b} & gone)


MATURITIES = {1: 'know', 2: 'like', 3: 'trust', 4: 'buy'}
proposals = []
for seed in range(40):
    rng = random.Random(2000 + seed)
    n = rng.choice([6, 9, 14, 18, 22, 26, 34])
    ties = anything(rng, n)
    sector = [rng.choice(SECTORS) for _ in range(n)]
    klt = {tuple(sorted(rng.sample(range(n), 2))): rng.randint(1, 4) for _ in range(n)}
    A = [dict() for _ in range(n)]
    for u, v in ties:
        A[u][v] = A[v][u] = 'weak'
    weaver = rng.randrange(n) if seed % 3 else None
    lists = {}
    for stage in STAGES:
        rec = WE.recommend(A, stage, weaver=weaver if stage <= 2 else None, k=8, sector=sector, klt=klt)
        lists[STAGES[stage]] = [[r['u'], r['v'], KINDS[r['kind']], r['strength'], round(r['benefit'], 9),
                                 round(r['cost'], 9), round(r['score'], 9)] for r in rec]
    proposals.append(dict(n=n, ties=[[u, v, 'weak'] for u, v in ties], sectors=sector, weaver=weaver,
                          maturities=[[u, v, MATURITIES[k]] for (u, v), k in klt.items()], lists=lists))
path = ROOT / 'tests/fixtures/analysis/weaving.json'
path.write_text(json.dumps(dict(madeBy='scripts/reference/weaving_reference.py', networks=networks, proposals=proposals)) + '\n')
order = list(STAGES.values())
back = [sum(order.index(b) < order.index(a) for a, b in zip(x['stages'], x['stages'][1:])) for x in networks]
print(path.stat().st_size, 'reached', sum(x['stages'][-1] == 'corePeriphery' for x in networks), 'back', back,
      'steps', sum(len(x['steps']) for x in networks))
