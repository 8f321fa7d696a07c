"""
Random networks that Python and TypeScript draw alike: tests/unit/analysis/support/seededNetworks.ts is the same
in the other language, so that the fixture holds no ties. Everything is made of whole numbers.
"""
COUNT = 200
CHANCE_STEPS = 1 << 24


def seeded(seed):
    """Numerical Recipes' 32-bit generator; its lowest 8 bits repeat too soon. Whole numbers below 2^24."""
    state = seed * 2_654_435_761 & 0xFFFFFFFF

    def following():
        nonlocal state
        state = (1_664_525 * state + 1_013_904_223) & 0xFFFFFFFF
        return state >> 8
    return following


def network(seed):
    """Every other one directed; every third in one piece; 2 to 80 actors, small ones more often."""
    draw = seeded(seed + 1)
    n = 80 if seed >= COUNT - 2 else 2 + (draw() % 79) * (draw() % 79) // 78
    directed = seed % 2 == 1
    mean_ties = (1, 2, 3, 6, n // 3)[seed // 2 % 5]
    chance = min(CHANCE_STEPS, mean_ties * CHANCE_STEPS // n)
    arcs = set()
    if seed % 3 == 0:
        for v in range(1, n):
            u = draw() % v
            arcs.add((v, u) if directed and draw() % 2 == 1 else (u, v))
    for u in range(n):
        for v in range(n) if directed else range(u + 1, n):
            if u != v and draw() < chance:
                arcs.add((u, v))
    sectors = [('', 'a', 'a', 'b', 'c')[draw() % 5] for _ in range(n)]
    strong = [draw() % 3 == 0 for _ in arcs]
    return {
        'actors': [f'{u:02d}' for u in range(n)],
        'directed': directed,
        'ties': [(f'{u:02d}', f'{v:02d}', s) for (u, v), s in zip(sorted(arcs), strong)],
        'sectors': sectors,
    }
