#!/usr/bin/env python3
"""Classifies the four frames of the stages sample with the reference classifier and writes what it says to
tests/fixtures/stageSample.json. Run it after changing src/samples/stageTies.ts:

    python3 scripts/reference/stage_sample.py
"""
import json
import re
from pathlib import Path

from stage_classifier import classify

ROOT = Path(__file__).resolve().parents[2]
STAGES = ['fragments', 'hub', 'multiHub', 'corePeriphery']
STRENGTHS = {'S': 'strong', 'W': 'weak'}

source = (ROOT / 'src/samples/stageTies.ts').read_text()
rows = re.findall(r"\['(\w+)', '(\w+)', '([SW.]{4})'\]", source)
actors = sorted({name for row in rows for name in row[:2]})
if len(actors) != 20:
    raise SystemExit(f'stage_sample: read {len(actors)} actors, expected 20')

frames = []
for index, stage in enumerate(STAGES):
    ties = [(a, b, STRENGTHS[history[index]]) for a, b, history in rows if history[index] != '.']
    result = classify(actors, ties)
    frames.append({
        'frame': stage,
        'ties': sorted([a, b, strength] for a, b, strength in ties),
        'stage': STAGES[result['stage'] - 1],
        'confidence': round(result['confidence'], 9),
        'scores': {name: round(result['scores'][i + 1], 9) for i, name in enumerate(STAGES)},
        'caveats': result['caveats'],
    })
text = json.dumps({'actors': actors, 'frames': frames}, indent=1)
(ROOT / 'tests/fixtures/stageSample.json').write_text(text + '\n')
for frame in frames:
    print(frame['frame'], frame['stage'], frame['confidence'], frame['caveats'])
