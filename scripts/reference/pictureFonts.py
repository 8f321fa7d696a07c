"""Makes what pictures need of Plus Jakarta Sans (OFL 1.1) out of the web font in node_modules, once:
two plain TrueType fonts for PDF, which knows no woff2, and the widths of letters for everything drawn without a screen.

Run from the root of the project: python3 scripts/reference/pictureFonts.py (fontTools 4.38 with brotli).
"""

import io
import os

from fontTools.merge import Merger, Options
from fontTools.subset import Options as SubsetOptions
from fontTools.subset import Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

WEB = "node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-%s-wght-normal.woff2"
FONTS = "src/transfer/pictures/fonts"
WIDTHS = "src/picture/letterWidths.ts"
WEIGHTS = {450: "text", 700: "strong"}
# Letters whose widths are kept: Latin with everything Indonesian, Javanese in Latin script and Europe write, and signs.
KEPT = [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x1E00, 0x1F00), 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D,
        0x2022, 0x2026, 0x20AC, 0x2212]


def static(subset, weight):
    font = instancer.instantiateVariableFont(TTFont(WEB % subset), {"wght": weight})
    for table in ("GDEF", "GPOS", "GSUB", "STAT", "MVAR", "HVAR", "gasp", "prep"):
        if table in font:
            del font[table]
    file = io.BytesIO()
    font.flavor = None
    font.save(file)
    file.seek(0)
    return file


def merged(weight):
    paths = []
    for subset in ("latin", "latin-ext"):
        path = f"/tmp/rajut-{subset}-{weight}.ttf"
        with open(path, "wb") as file:
            file.write(static(subset, weight).read())
        paths.append(path)
    font = Merger(Options()).merge(paths)
    for path in paths:
        os.remove(path)
    subsetter = Subsetter(SubsetOptions(notdef_outline=True, hinting=False, name_IDs=[0, 1, 2, 4, 6, 13, 14]))
    subsetter.populate(unicodes=sorted(font.getBestCmap()))
    subsetter.subset(font)
    font["head"].created = font["head"].modified = 0
    font.recalcTimestamp = False
    name = f"PlusJakartaSans-{weight}"
    for record in list(font["name"].names):
        if record.nameID in (1, 4, 6):
            record.string = name
    return font


def main():
    os.makedirs(FONTS, exist_ok=True)
    rows = {}
    for weight, word in WEIGHTS.items():
        font = merged(weight)
        path = f"{FONTS}/plusJakartaSans-{word}.ttf"
        font.save(path)
        letters = font.getBestCmap()
        rows[weight] = {code: font["hmtx"][letters[code]][0] for code in KEPT if code in letters}
        print(path, os.path.getsize(path), len(letters))
    codes = [code for code in KEPT if code in rows[450]]
    spans = []
    for code in codes:
        if spans and spans[-1][1] == code - 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    with open(WIDTHS, "w", encoding="utf-8") as file:
        file.write("/**\n * Widths of the letters of Plus Jakarta Sans in thousandths of the type's size, at two weights; between them they\n"
                   " * grow evenly. Made by `scripts/reference/pictureFonts.py`.\n */\n")
        file.write("export const LETTER_WEIGHTS = { light: 450, heavy: 700 } as const;\n\n")
        file.write("/** Which letters the rows are of, as spans of code points, both ends counted. */\n")
        file.write("export const LETTER_SPANS: readonly (readonly [from: number, to: number])[] = [%s];\n\n"
                   % ", ".join(f"[0x{a:x}, 0x{b:x}]" for a, b in spans))
        for weight, name in ((450, "LIGHT"), (700, "HEAVY")):
            file.write(f"export const {name}_WIDTHS: readonly number[] = [%s];\n" % ", ".join(str(rows[weight][c]) for c in codes))


main()
