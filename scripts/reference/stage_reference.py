#!/usr/bin/env python3
"""Asks the reference classifier for the stage, and all it rests on, of seeded random networks of many kinds and
writes what it says to tests/fixtures/analysis/stages.json:

    python3 scripts/reference/stage_reference.py
"""
import json
import random
from pathlib import Path

from stage_classifier import classify

ROOT = Path(__file__).resolve().parents[2]
STAGES = {1: 'fragments', 2: 'hub', 3: 'multiHub', 4: 'corePeriphery'}


def fragments(rng, n):
    ties, u = [], 0
    while u < n:
        size = rng.randint(1, 5)
        ties += [(rng.randint(u, v - 1), v) for v in range(u + 1, min(n, u + size))]
        u += size
    return ties


def hub(rng, n):
    return [(0, v) for v in range(1, n)] + [(v, v + 1) for v in range(1, n - 1) if rng.random() < 0.3]


def multi_hub(rng, n):
    k = rng.randint(2, 4)
    return [(u, v) for u in range(k) for v in range(u + 1, k)] + [(v % k, v) for v in range(k, n)] + [
        (v, v + k) for v in range(k, n - k) if rng.random() < 0.4]


def core(rng, n):
    k = max(3, n // 4)
    return [(u, v) for u in range(k) for v in range(u + 1, k) if rng.random() < 0.9] + [
        (rng.randrange(k), v) for v in range(k, n) for _ in range(rng.randint(1, 2))]


def anything(rng, n):
    p = rng.uniform(0.03, 0.5)
    return [(u, v) for u in range(n) for v in range(u + 1, n) if rng.random() < p]


KINDS = [fragments, hub, multi_hub, core, anything]


def rounded(value):
    if isinstance(value, float):
        return round(value, 11)
    if isinstance(value, dict):
        return {k: rounded(v) for k, v in value.items()}
    return value


networks = []
for seed in range(90):
    rng = random.Random(seed)
    n = rng.choice([4, 5, 6, 8, 9, 11, 13, 16, 20, 27, 40, 66, 160])
    ties = {tuple(sorted(t)) for t in KINDS[seed % 5](rng, n) if t[0] != t[1]}
    for _ in range(rng.choice([0, 0, 1, 3])):
        a, b = sorted(rng.sample(range(n), 2))
        ties.add((a, b))
    share = rng.choice([0, 0.3, 0.6])
    # Padded, so that the order of the ids is the order of the numbers.
    listed = [[f'a{u:03}', f'a{v:03}', 'strong' if rng.random() < share else 'weak'] for u, v in sorted(ties)]
    actors = [f'a{u:03}' for u in range(n)]
    found = classify(actors, listed)
    evidence = {k: v for k, v in found['evidence'].items() if k != 'efficiency'}
    networks.append(rounded(dict(kind=KINDS[seed % 5].__name__, actors=actors, ties=listed, stage=STAGES[found['stage']],
                         scores={STAGES[k]: v for k, v in found['scores'].items()},
                         confidence=found['confidence'], caveats=found['caveats'], evidence=evidence)))

path = ROOT / 'tests/fixtures/analysis/stages.json'
path.write_text(json.dumps(dict(madeBy='scripts/reference/stage_reference.py', networks=networks)) + '\n')
print(len(networks), path.stat().st_size, {s: sum(x['stage'] == s for x in networks) for s in STAGES.values()})
