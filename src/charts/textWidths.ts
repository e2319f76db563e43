/**
 * Widths of DejaVu Sans 2.37, the font of our charts, in 1/2048 of the font size (its table "hmtx"). With them a
 * picture is laid out the same on every machine, whether or not a canvas is at hand to measure text.
 */

const firstBlock = 32;
const secondBlock = 160;
const extraCharacters = '\u0152\u0153\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u202f\u2190\u2192\u2212';

/** Characters 32 to 126, 160 to 255, then the extra ones. */
// prettier-ignore
const regular = [
  651, 821, 942, 1716, 1303, 1946, 1597, 563, 799, 799, 1024, 1716, 651, 739, 651, 690, 1303, 1303, 1303, 1303,
  1303, 1303, 1303, 1303, 1303, 1303, 690, 690, 1716, 1716, 1716, 1087, 2048, 1401, 1405, 1430, 1577, 1294, 1178,
  1587, 1540, 604, 604, 1343, 1141, 1767, 1532, 1612, 1235, 1612, 1423, 1300, 1251, 1499, 1401, 2025, 1403, 1251,
  1403, 799, 690, 799, 1716, 1024, 1024, 1255, 1300, 1126, 1300, 1260, 721, 1300, 1298, 569, 569, 1186, 569, 1995,
  1298, 1253, 1300, 1300, 842, 1067, 803, 1298, 1212, 1675, 1212, 1212, 1075, 1303, 690, 1303, 1716, 651, 821,
  1303, 1303, 1303, 1303, 690, 1024, 1024, 2048, 965, 1253, 1716, 739, 2048, 1024, 1024, 1716, 821, 821, 1024,
  1303, 1303, 651, 1024, 821, 965, 1253, 1985, 1985, 1985, 1087, 1401, 1401, 1401, 1401, 1401, 1401, 1995, 1430,
  1294, 1294, 1294, 1294, 604, 604, 604, 604, 1587, 1532, 1612, 1612, 1612, 1612, 1612, 1716, 1612, 1499, 1499,
  1499, 1499, 1251, 1239, 1290, 1255, 1255, 1255, 1255, 1255, 1255, 2011, 1126, 1260, 1260, 1260, 1260, 569, 569,
  569, 569, 1253, 1298, 1253, 1253, 1253, 1253, 1253, 1716, 1253, 1298, 1298, 1298, 1298, 1212, 1300, 1212, 2191,
  2095, 1024, 2048, 651, 651, 1061, 1061, 2048, 409, 1716, 1716, 1716,
];
// prettier-ignore
const bold = [
  713, 934, 1067, 1716, 1425, 2052, 1786, 627, 936, 936, 1071, 1716, 778, 850, 778, 748, 1425, 1425, 1425, 1425,
  1425, 1425, 1425, 1425, 1425, 1425, 819, 819, 1716, 1716, 1716, 1188, 2048, 1585, 1561, 1503, 1700, 1399, 1399,
  1681, 1714, 762, 762, 1587, 1305, 2038, 1714, 1741, 1501, 1741, 1577, 1475, 1397, 1663, 1585, 2259, 1579, 1483,
  1485, 936, 748, 936, 1716, 1024, 1024, 1382, 1466, 1214, 1466, 1389, 891, 1466, 1458, 702, 702, 1362, 702, 2134,
  1458, 1407, 1466, 1466, 1010, 1219, 979, 1458, 1335, 1892, 1321, 1335, 1192, 1458, 748, 1458, 1716, 713, 934,
  1425, 1425, 1303, 1425, 748, 1024, 1024, 2048, 1155, 1323, 1716, 850, 2048, 1024, 1024, 1716, 897, 897, 1024,
  1507, 1303, 778, 1024, 897, 1155, 1323, 2120, 2120, 2120, 1188, 1585, 1585, 1585, 1585, 1585, 1585, 2222, 1503,
  1399, 1399, 1399, 1399, 762, 762, 762, 762, 1716, 1714, 1741, 1741, 1741, 1741, 1741, 1716, 1741, 1663, 1663,
  1663, 1663, 1483, 1511, 1473, 1382, 1382, 1382, 1382, 1382, 1382, 2146, 1214, 1389, 1389, 1389, 1389, 702, 702,
  702, 702, 1407, 1458, 1407, 1407, 1407, 1407, 1407, 1716, 1407, 1458, 1458, 1458, 1458, 1335, 1466, 1335, 2390,
  2241, 1024, 2048, 778, 778, 1346, 1346, 2048, 409, 1716, 1716, 1716,
];

/** What a character outside the table is taken to be: a wide one, so that nothing is cut. */
const unknownWidth = 2048;

function indexOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= firstBlock && code < 127) return code - firstBlock;
  if (code >= secondBlock && code < 256) return 95 + code - secondBlock;
  const extra = extraCharacters.indexOf(character);
  return extra < 0 ? -1 : 191 + extra;
}

/** Width of a line of text in pixels at a font size in pixels. */
export function textWidth(text: string, fontSize: number, isBold: boolean): number {
  const widths = isBold ? bold : regular;
  let sum = 0;
  for (const character of text) sum += widths[indexOf(character)] ?? unknownWidth;
  return (sum * fontSize) / 2048;
}

/** Width in pixels of the widest of some plain texts. */
export function widestText(texts: readonly string[], fontSize: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, fontSize, false)));
}

/**
 * A text cut into lines no wider than a width in pixels: between words, and after a hyphen where a word is wider than
 * a line. What cannot be cut stands alone.
 */
export function wrapText(text: string, width: number, fontSize: number, isBold: boolean): string[] {
  const fits = (line: string) => textWidth(line, fontSize, isBold) <= width;
  const pieces = text.split(' ').flatMap((word) => {
    const [first, ...rest] = fits(word) ? [word] : word.split(/(?<=-)/);
    return [{ text: first, gap: ' ' }, ...rest.map((piece) => ({ text: piece, gap: '' }))];
  });
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = lines.length === 0 ? piece.text : `${lines[lines.length - 1]}${piece.gap}${piece.text}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(piece.text);
  }
  return lines;
}
