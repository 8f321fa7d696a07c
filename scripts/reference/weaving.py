#!/usr/bin/python3
"""Bottlenecks, resilience, and stage-wise weaving recommendations (pure stdlib on top of stage_classifier)."""
import math, random, sys
sys.path.insert(0, __import__('os').path.dirname(__import__('os').path.abspath(__file__)))
import stage_classifier as SC

from collections import deque


# ------------------------------------------------------------------ resilience
def efficiency(A, skip=()):
    n = len(A); sk = set(skip); e = 0.0
    for s in range(n):
        if s in sk: continue
        d = {s: 0}; q = deque([s])
        while q:
            u = q.popleft()
            for v in A[u]:
                if v not in d and v not in sk:
                    d[v] = d[u] + 1; q.append(v)
        e += sum(1.0 / x for x in d.values() if x)
    m = n - len(sk)
    return e / (m * (m - 1)) if m > 1 else 0.0


def what_if(A):
    """for every actor: effect of leaving, measured on the n-1 who stay"""
    n = len(A); out = []
    C = SC.components(A)
    base_pairs = sum(len(c) * (len(c) - 1) for c in C)
    comp = {u: c for c in C for u in c}
    e0 = efficiency(A)
    for i in range(n):
        c = SC.components(A, skip=i)
        sz = [len(x) for x in c]
        pairs = sum(s * (s - 1) for s in sz)
        still = base_pairs - 2 * (len(comp[i]) - 1)          # pairs that do not involve i
        out.append(dict(lcc=max(sz) / (n - 1) if n > 1 else 0.0, lost_pairs=(still - pairs) // 2,
                        lost_share=(still - pairs) / still if still else 0.0, pieces=len(c) - (len(C) - (1 if len(comp[i]) == 1 else 0)),
                        isolated=sum(1 for x in c if len(x) == 1) - sum(1 for x in C if len(x) == 1 and x[0] != i),
                        d_eff=1 - efficiency(A, (i,)) / e0 if e0 else 0.0))
    return out


def curve(A, how='degree', reps=100, seed=7):
    """S(q)/n after removing q actors, q=0..n-1.  how: degree | betweenness (recomputed) | random (mean of reps)"""
    n = len(A)
    if how == 'random':
        tot = [0.0] * n
        for r in range(reps):
            o = list(range(n)); random.Random(seed * 1000 + r).shuffle(o)
            gone = set()
            for q in range(n):
                if q: gone.add(o[q - 1])
                rest = set(range(n)) - gone
                tot[q] += max((len(c) for c in SC.components(A, only=rest)), default=0) / n
        return [t / reps for t in tot]
    B = [set(a) for a in A]; alive = set(range(n)); out = []
    for q in range(n):
        out.append(max((len(c) for c in SC.components(B, only=alive)), default=0) / n)
        if how == 'degree':
            x = max(sorted(alive), key=lambda u: len(B[u]))
        else:
            L = sorted(alive); ix = {u: i for i, u in enumerate(L)}
            bc, _, _ = SC.betweenness([{ix[v]: None for v in B[u]} for u in L])
            x = max(L, key=lambda u: (round(bc[ix[u]], 9), len(B[u])))
        alive.discard(x)
        for v in list(B[x]): B[v].discard(x)
        B[x] = set()
    return out


def robustness(c):       # Schneider et al. 2011: R = 1/n * sum_{q=1..n} S(q);  max 1/2 for a complete graph (n large)
    return sum(c[1:]) / len(c)


# ------------------------------------------------------------------ cost of a new tie
def ease(A, u, v, sector=None, klt=None, dist=None):
    """0..1 : how easy is it to start this tie?  shared contacts .45, Know-Like-Trust-Buy level .25, same sector .15, nearness .15"""
    cn = len(set(A[u]) & set(A[v]))
    e = 0.45 * min(1.0, cn / 2)
    if klt is not None: e += 0.25 * min(4, klt.get((min(u, v), max(u, v)), 0)) / 4
    if sector is not None and sector[u] is not None and sector[u] == sector[v]: e += 0.15
    d = dist if dist is not None else (2 if cn else None)
    if d: e += 0.15 / max(1, d - 1)
    return e


def cost(A, u, v, **k):
    return 1.0 - 0.8 * ease(A, u, v, **k)


# ------------------------------------------------------------------ recommendations
def _rep(A, comp, ban=()):
    """contact person of a fragment: most ties inside, lowest index"""
    return max(sorted(comp), key=lambda u: (u not in ban, len(A[u])))


def recommend(A, stage, weaver=None, k=5, sector=None, klt=None, core_target=None, f=None):
    """-> list of dict(u, v, kind, benefit, cost, score) best first; kinds: weave, share_hub, close_triangle, core, second_anchor, strengthen"""
    n = len(A)
    f = f or SC.features(A)
    cand = {}
    def add(u, v, kind, benefit, strength):
        if u == v or v in A[u] or benefit <= 0: return
        key = (min(u, v), max(u, v)); c = cost(A, u, v, sector=sector, klt=klt)
        div = 1.10 if sector is not None and sector[u] != sector[v] else 1.0
        s = benefit * div / c
        if key not in cand or s > cand[key]['score']:
            cand[key] = dict(u=u, v=v, kind=kind, benefit=benefit, cost=c, score=s, strength=strength)
    C = SC.components(A)
    if weaver is None:
        weaver = f['hub'] if f['hub'] is not None and len(C[0]) > 2 else _rep(A, C[0])
    cw = next(c for c in C if weaver in c)
    N = n * (n - 1)
    # fragments are always attached first (every stage): weaver in stage 1-2, nearest hub later
    anchors = [weaver] if stage <= 2 else (f['hubs'] or [weaver])
    for i, c in enumerate(x for x in C if weaver not in x):
        a = anchors[i % len(anchors)]
        add(a, _rep(A, c), 'weave', 2 * len(cw) * len(c) / N * (1 if stage == 1 else 2), 'weak')
    if stage == 2:
        h = f['hub'] if f['hub'] is not None else weaver
        P = [c for c in SC.components(A, skip=h) if any(u in set(cw) for u in c)]
        K = max(2, min(8, round(n / 7)))
        # emerging hubs: best-connected member of the K largest pieces (by size, then degree of its leader)
        lead = []
        for c in sorted(P, key=lambda c: (-len(c), c[0]))[:K]:
            lead.append(_rep([{v for v in A[u] if v != h} for u in range(n)], c))
        load = {l: len([v for v in A[l] if v != h]) for l in lead}
        cap = max(2.0, (n - 1) / max(1, len(lead)))
        M = (n - 1) * (n - 2)
        where = {u: i for i, c in enumerate(P) for u in c}
        for l in lead:
            if load[l] >= cap: continue
            for i, c in enumerate(P):
                if where[l] == i: continue
                r = next((x for x in lead if where[x] == i), None)
                if r is None:
                    r = _rep(A, c)                              # a piece without a leader joins a leader
                    add(l, r, 'share_hub', 2 * len(P[where[l]]) * len(c) / M * (1.3 - load[l] / cap) + .02, 'strong')
                else:                                            # leader-leader: the weak bridge
                    add(l, r, 'share_hub', 2 * len(P[where[l]]) * len(c) / M * 0.8, 'weak')
        if len(P) <= 2:                                          # pieces already joined: leaders gather their own spokes
            for l in lead:
                for s in A[h]:
                    if s not in lead and load[l] < cap and len(set(A[s]) & set(lead)) == 0:
                        add(l, s, 'share_hub', 0.5 / n, 'strong')
    if stage >= 3:
        L = f['_L']; memb = {L[i]: f['_memb'][i] for i in range(len(L))}
        deg = [len(a) for a in A]
        kt0 = core_target or max(4, min(10, round(0.25 * n)))
        # core candidates: the two best-connected of every cluster first, then overall
        by = {}
        for u in sorted(L, key=lambda u: (-deg[u], u)): by.setdefault(memb[u], []).append(u)
        order = sorted((u for c in by.values() for u in c[:2]), key=lambda u: (-deg[u], u))
        order += [u for u in sorted(L, key=lambda u: (-deg[u], u)) if u not in order]
        for kt in range(kt0, max(kt0, int(0.4 * n)) + 1, 2):      # widen the core only when nothing is left to do
            core = order[:kt]
            miss = [(u, v) for i, u in enumerate(core) for v in core[i + 1:] if v not in A[u]]
            if stage == 3:
                for u, v in miss:
                    cn = len(set(A[u]) & set(A[v]))
                    add(u, v, 'close_triangle' if cn else 'core', (1.0 + 0.3 * min(2, cn) + (0.2 if memb[u] != memb[v] else 0)) / (kt * (kt - 1) / 2), 'strong')
            cs = set(core)
            for s in L:
                if s in cs: continue
                at = [v for v in A[s] if v in cs]
                if len(at) <= 1:
                    near = sorted((x for x in core if x not in at), key=lambda x: (-(memb[x] != memb[s]), -len(set(A[s]) & set(A[x])), deg[x], x))[:2]
                    for x in near:
                        add(s, x, 'second_anchor', (0.9 if stage == 4 or not miss else 0.35) / n * (1.2 if deg[s] == 1 else 1.0), 'weak')
            if cand or stage == 4: break
    return sorted(cand.values(), key=lambda r: (-round(r['score'], 9), r['u'], r['v']))[:k]


def simulate(n, A, weaver, max_steps, sector=None):
    """follow the first recommendation, reclassify (with hysteresis), repeat; returns [(step, stage, ties, scores, kind)]"""
    log = []; nodes = list(range(n)); st = None; kind = None
    for step in range(max_steps + 1):
        E = [(u, v, A[u][v]) for u in range(n) for v in A[u] if v > u]
        r = SC.classify(nodes, E, keep=True)
        st = SC.step_stage(st, r)
        log.append((step, st, len(E), r['scores'], kind, r['evidence']))
        if st == 4: break
        ws = SC.weaving_stage(r, st)
        rec = recommend(A, ws, weaver=weaver if ws <= 2 else None, k=1, sector=sector, f=r['_f'])
        if not rec and ws < 4:
            rec = recommend(A, ws + 1, weaver=weaver if ws + 1 <= 2 else None, k=1, sector=sector, f=r['_f'])
        if not rec: break
        x = rec[0]; kind = x['kind']
        A[x['u']][x['v']] = x['strength']; A[x['v']][x['u']] = x['strength']
    return log


def random_control(n, A, steps, seed):
    """same number of new ties, placed at random"""
    rng = random.Random(seed); k = 0
    while k < steps:
        a, b = rng.sample(range(n), 2)
        if b not in A[a]: A[a][b] = A[b][a] = None; k += 1
    return SC.classify(list(range(n)), [(u, v) for u in range(n) for v in A[u] if v > u])
