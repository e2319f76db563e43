/**
 * Transcendental functions from plain arithmetic, because the language leaves `Math.exp` and its kin to each engine
 * and a run has to give the same bytes everywhere. Methods after FDLIBM 5.3 (Sun Microsystems), Wichura's AS 241
 * (Applied Statistics 37, 1988) and Cody (Mathematics of Computation 22, 1969); their coefficients are written as the
 * nearest double.
 */

const scratch = new Float64Array(1);
const scratchWords = new Int32Array(scratch.buffer);
const highWord = new Int32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1;

/** 2^k at index k + 1024, for k from -1024 (subnormal, but exact) to 1023. */
const powersOfTwo = new Float64Array(2048);
powersOfTwo[1024] = 1;
for (let k = 1; k <= 1023; k++) powersOfTwo[1024 + k] = powersOfTwo[1023 + k] * 2;
for (let k = -1; k >= -1024; k--) powersOfTwo[1024 + k] = powersOfTwo[1025 + k] / 2;

const smallestNormal = 2.2250738585072014e-308;
const twoTo54 = 18014398509481984;

/** value * 2^k for a value near 1, rounded once; Infinity or a subnormal or 0 beyond the normal range. */
function scale(value: number, k: number): number {
  if (k > 1023) return value * 2 * powersOfTwo[k + 1023];
  if (k < -1022) return value * powersOfTwo[k + 2024] * powersOfTwo[24];
  return value * powersOfTwo[k + 1024];
}

/**
 * The high word of a normal x: sign, 11 bits of exponent, 20 bits of fraction. Only read: writing a word back and
 * reading the double stalls the processor, hence the multiplications by powers of two below.
 */
function highWordOf(x: number): number {
  scratch[0] = x;
  return scratchWords[highWord];
}

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const oneOverLn2 = 1.4426950408889634;

/** x * (e^x + 1) / (e^x - 1) for |x| <= 0.35, by its minimax polynomial, less 2 and x: the core of exp and pow. */
function exponentCore(x: number): number {
  const z = x * x;
  return (
    x -
    z *
      (0.16666666666666602 +
        z *
          (-0.0027777777777015593 +
            z * (0.00006613756321437934 + z * (-0.0000016533902205465252 + z * 4.1381367970572385e-8))))
  );
}

/** e^x within 1 ulp. Overflows to Infinity above 709.78, falls through the subnormals to 0 below -745.13. */
export function exp(x: number): number {
  if (!(x < 709.782712893384)) return x > 0 ? Infinity : x;
  if (x < -745.1332191019412) return 0;
  // x = k ln 2 + r with |r| <= ln 2 / 2, r in two parts, so that nothing is lost in the subtraction.
  const k = Math.floor(oneOverLn2 * x + 0.5);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const core = exponentCore(r);
  return scale(1 - (low - (r * core) / (2 - core) - high), k);
}

/** Natural logarithm within 1 ulp; -Infinity at 0, NaN below 0, Infinity at Infinity. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return Infinity;
  if (x < smallestNormal) return log(x * twoTo54) - 37.42994775023705;
  // x = 2^exponent (1 + f) with sqrt(2)/2 <= 1 + f < sqrt(2): the offset makes the split fall at sqrt(2)/2.
  const exponent = ((highWordOf(x) + 0x95f62) >>> 20) - 1023;
  const f = x * powersOfTwo[1024 - exponent] - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return s * (half + (even + odd)) + exponent * ln2Low - half + f + exponent * ln2High;
}

/**
 * x^y for x >= 0, within 1 ulp; NaN for x < 0. x^0 is 1 even for NaN, 0^y is Infinity for y < 0, and 1 to an
 * infinite power is NaN, as in `Math.pow`.
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (!(x >= 0) || Number.isNaN(y)) return Number.NaN;
  if (y === 1) return x;
  if (x === 1) return y - y === 0 ? 1 : Number.NaN;
  if (x === 0 || x === Infinity) return (x === 0) === y > 0 ? 0 : Infinity;
  // Beyond this even the neighbours of 1 overflow or vanish.
  if (y > 1e19 || y < -1e19) return x > 1 === y > 0 ? Infinity : 0;

  // log2(x) as high + low, 80 bits together, since the multiplication by y magnifies its error.
  const normal = x < smallestNormal ? x * twoTo54 : x;
  const bits = highWordOf(normal);
  const fraction = bits & 0xfffff;
  // x = 2^exponent m, and m is taken against 1 or 3/2, whichever is nearer, to make the series short.
  const binade = (bits >>> 20) - 1023 + (fraction >= 0xbb67a ? 1 : 0);
  const nearThreeHalves = fraction > 0x3988e && fraction < 0xbb67a;
  const m = normal * powersOfTwo[1024 - binade];
  const exponent = normal === x ? binade : binade - 54;
  const centre = nearThreeHalves ? 1.5 : 1;
  const difference = m - centre;
  const inverse = 1 / (m + centre);
  const s = difference * inverse;
  // Single precision halves a double's 53 bits, so that the products of two high parts are exact.
  const sHigh = Math.fround(s);
  const sumHigh = Math.fround(m + centre);
  const sumLow = m - (sumHigh - centre);
  const sLow = inverse * (difference - sHigh * sumHigh - sHigh * sumLow);
  const s2 = s * s;
  const series =
    s2 *
      s2 *
      (0.5999999999999946 +
        s2 *
          (0.4285714285785502 +
            s2 *
              (0.33333332981837743 +
                s2 * (0.272728123808534 + s2 * (0.23066074577556175 + s2 * 0.20697501780033842))))) +
    sLow * (sHigh + s);
  const square = sHigh * sHigh;
  const factorHigh = Math.fround(3 + square + series);
  const factorLow = series - (factorHigh - 3 - square);
  const u = sHigh * factorHigh;
  const v = sLow * factorHigh + factorLow * s;
  const productHigh = Math.fround(u + v);
  const productLow = v - (productHigh - u);
  const baseHigh = nearThreeHalves ? 0.5849624872207642 : 0;
  const baseLow = nearThreeHalves ? 1.350039202129749e-8 : 0;
  const scaledHigh = 0.9617967009544373 * productHigh;
  const scaledLow = -7.028461650952758e-9 * productHigh + productLow * 0.9617966939259756 + baseLow;
  const logHigh = Math.fround(scaledHigh + scaledLow + baseHigh + exponent);
  const logLow = scaledLow - (logHigh - exponent - baseHigh - scaledHigh);

  // y log2(x) = k + rest, and 2^rest as in exp, with the low part carried along.
  const yHigh = Math.fround(y);
  const low = (y - yHigh) * logHigh + y * logLow;
  const high = yHigh * logHigh;
  if (high + low > 1025) return Infinity;
  if (high + low < -1076) return 0;
  const k = Math.floor(high + low + 0.5);
  const rest = high - k;
  const tHigh = Math.fround(low + rest);
  const a = tHigh * 0.6931471824645996;
  const b = (low - (tHigh - rest)) * 0.6931471805599453 + tHigh * -1.904654299957768e-9;
  const z = a + b;
  const remainder = b - (z - a);
  const core = exponentCore(z);
  return scale(1 - ((z * core) / (core - 2) - (remainder + z * remainder) - z), k);
}

/** The z with `normalCdf(z) = p`, relative error below 1e-15 (AS 241); -Infinity at 0, Infinity at 1, else NaN. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    // prettier-ignore
    return q *
      (((((((r * 2509.0809287301227 + 33430.57558358813) * r + 67265.7709270087) * r +
        45921.95393154987) * r + 13731.69376550946) * r + 1971.5909503065513) * r +
        133.14166789178438) * r + 3.3871328727963665) /
      (((((((r * 5226.495278852546 + 28729.085735721943) * r + 39307.89580009271) * r +
        21213.794301586597) * r + 5394.196021424751) * r + 687.1870074920579) * r +
        42.31333070160091) * r + 1);
  }
  const depth = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const tail = depth <= 5 ? nearTail(depth - 1.6) : farTail(depth - 5);
  return q < 0 ? -tail : tail;
}

// prettier-ignore
function nearTail(r: number): number {
  return (((((((r * 0.0007745450142783414 + 0.022723844989269184) * r + 0.2417807251774506) * r +
      1.2704582524523684) * r + 3.6478483247632045) * r + 5.769497221460691) * r +
      4.630337846156546) * r + 1.4234371107496835) /
    (((((((r * 1.0507500716444169e-9 + 0.0005475938084995345) * r + 0.015198666563616457) * r +
      0.14810397642748008) * r + 0.6897673349851) * r + 1.6763848301838038) * r +
      2.053191626637759) * r + 1);
}

// prettier-ignore
function farTail(r: number): number {
  return (((((((r * 2.0103343992922881e-7 + 0.000027115555687434876) * r + 0.0012426609473880784) * r +
      0.026532189526576124) * r + 0.29656057182850487) * r + 1.7848265399172913) * r +
      5.463784911164114) * r + 6.657904643501103) /
    (((((((r * 2.0442631033899397e-15 + 1.421511758316446e-7) * r + 0.000018463183175100548) * r +
      0.0007868691311456133) * r + 0.014875361290850615) * r + 0.1369298809227358) * r +
      0.599832206555888) * r + 1);
}

/** Share of a standard normal below `z`, relative error below 1e-15 down to z = -37 (Cody); 0 and 1 at the ends. */
export function normalCdf(z: number): number {
  const y = Math.abs(z);
  if (y <= 0.67448975) {
    const x = z * z;
    // prettier-ignore
    return 0.5 + z *
      ((((0.06568233791820745 * x + 2.2352520354606837) * x + 161.02823106855587) * x +
        1067.6894854603709) * x + 18154.98125334356) /
      ((((x + 47.202581904688245) * x + 976.0985517377767) * x + 10260.932208618979) * x +
        45507.78933502673);
  }
  if (!(y < 39)) return z > 0 ? 1 : z < 0 ? 0 : Number.NaN;
  // exp(-y*y/2) in two factors: y to four binary places squares exactly, and the small rest loses nothing.
  const coarse = Math.floor(y * 16) / 16;
  const density = exp(-coarse * coarse * 0.5) * exp(-(y - coarse) * (y + coarse) * 0.5);
  const upper = density * (y < 5.656854249492381 ? millsNear(y) : millsFar(y));
  return z > 0 ? 1 - upper : upper;
}

/** Tail over exp(-y*y/2), for y from 0.67 to sqrt(32). */
// prettier-ignore
function millsNear(y: number): number {
  return ((((((((1.0765576773720192e-8 * y + 0.39894151208813466) * y + 8.883149794388377) * y +
      93.50665613217785) * y + 597.2702763948002) * y + 2494.5375852903726) * y +
      6848.190450536283) * y + 11602.65143764735) * y + 9842.714838383978) /
    ((((((((y + 22.266688044328117) * y + 235.387901782625) * y + 1519.3775994075547) * y +
      6485.558298266761) * y + 18615.571640885097) * y + 34900.95272114598) * y +
      38912.00328609327) * y + 19685.429676859992);
}

/** Tail over exp(-y*y/2), for y above sqrt(32). */
// prettier-ignore
function millsFar(y: number): number {
  const x = 1 / (y * y);
  const series = x *
    (((((0.023073441764940174 * x + 0.215898534057957) * x + 0.12740116116024736) * x +
      0.022235277870649807) * x + 0.0014216191932278934) * x + 0.000029112874951168793) /
    (((((x + 1.284260096144911) * x + 0.4682382124808651) * x + 0.06598813786892856) * x +
      0.0037823963320275824) * x + 0.00007297515550839662);
  return (0.3989422804014327 - series) / y;
}
