/**
 * Transcendental functions from plain arithmetic, because the language leaves `Math.exp` and its kin to each engine
 * and a run has to give the same bytes everywhere. Methods after FDLIBM 5.3 (Sun Microsystems), Wichura's AS 241
 * (Applied Statistics 37, 1988) and Cody (Mathematics of Computation 22, 1969).
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

const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const oneOverLn2 = 1.442695040888963387;

/** x * (e^x + 1) / (e^x - 1) for |x| <= 0.35, by its minimax polynomial, less 2 and x: the core of exp and pow. */
function exponentCore(x: number): number {
  const z = x * x;
  return (
    x -
    z *
      (1.66666666666666019037e-1 +
        z *
          (-2.77777777770155933842e-3 +
            z * (6.61375632143793436117e-5 + z * (-1.6533902205465251539e-6 + z * 4.13813679705723846039e-8))))
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
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  if (x < smallestNormal) return log(x * twoTo54) - 37.42994775023705;
  // x = 2^exponent (1 + f) with sqrt(2)/2 <= 1 + f < sqrt(2): the offset makes the split fall at sqrt(2)/2.
  const exponent = ((highWordOf(x) + 0x95f62) >>> 20) - 1023;
  const f = x * powersOfTwo[1024 - exponent] - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const half = 0.5 * f * f;
  return s * (half + (even + odd)) + exponent * ln2Low - half + f + exponent * ln2High;
}

/**
 * x^y for x >= 0, within 1 ulp; NaN for x < 0. x^0 is 1 even for NaN, 0^y is Infinity for y < 0, and 1 to an
 * infinite power is NaN, as in `Math.pow`.
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (!(x >= 0) || y !== y) return NaN;
  if (y === 1) return x;
  if (x === 1) return y - y === 0 ? 1 : NaN;
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
      (5.99999999999994648725e-1 +
        s2 *
          (4.28571428578550184252e-1 +
            s2 *
              (3.33333329818377432918e-1 +
                s2 *
                  (2.72728123808534006489e-1 + s2 * (2.30660745775561754067e-1 + s2 * 2.06975017800338417784e-1))))) +
    sLow * (sHigh + s);
  const square = sHigh * sHigh;
  const factorHigh = Math.fround(3 + square + series);
  const factorLow = series - (factorHigh - 3 - square);
  const u = sHigh * factorHigh;
  const v = sLow * factorHigh + factorLow * s;
  const productHigh = Math.fround(u + v);
  const productLow = v - (productHigh - u);
  const baseHigh = nearThreeHalves ? 5.84962487220764160156e-1 : 0;
  const baseLow = nearThreeHalves ? 1.35003920212974897128e-8 : 0;
  const scaledHigh = 9.61796700954437255859e-1 * productHigh;
  const scaledLow = -7.02846165095275826516e-9 * productHigh + productLow * 9.61796693925975554329e-1 + baseLow;
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
  const a = tHigh * 6.93147182464599609375e-1;
  const b = (low - (tHigh - rest)) * 6.93147180559945286227e-1 + tHigh * -1.90465429995776804525e-9;
  const z = a + b;
  const remainder = b - (z - a);
  const core = exponentCore(z);
  return scale(1 - ((z * core) / (core - 2) - (remainder + z * remainder) - z), k);
}

/** The z with `normalCdf(z) = p`, relative error below 1e-15 (AS 241); -Infinity at 0, Infinity at 1, else NaN. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    // prettier-ignore
    return q *
      (((((((r * 2509.0809287301226727 + 33430.575583588128105) * r + 67265.770927008700853) * r +
        45921.953931549871457) * r + 13731.693765509461125) * r + 1971.5909503065514427) * r +
        133.14166789178437745) * r + 3.387132872796366608) /
      (((((((r * 5226.495278852545925 + 28729.085735721942674) * r + 39307.89580009271061) * r +
        21213.794301586595867) * r + 5394.1960214247511077) * r + 687.1870074920579083) * r +
        42.313330701600911252) * r + 1);
  }
  const depth = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const tail = depth <= 5 ? nearTail(depth - 1.6) : farTail(depth - 5);
  return q < 0 ? -tail : tail;
}

// prettier-ignore
function nearTail(r: number): number {
  return (((((((r * 7.7454501427834140764e-4 + 0.0227238449892691845833) * r + 0.24178072517745061177) * r +
      1.27045825245236838258) * r + 3.64784832476320460504) * r + 5.7694972214606914055) * r +
      4.6303378461565452959) * r + 1.42343711074968357734) /
    (((((((r * 1.05075007164441684324e-9 + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r +
      0.14810397642748007459) * r + 0.68976733498510000455) * r + 1.6763848301838038494) * r +
      2.05319162663775882187) * r + 1);
}

// prettier-ignore
function farTail(r: number): number {
  return (((((((r * 2.01033439929228813265e-7 + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r +
      0.026532189526576123093) * r + 0.29656057182850489123) * r + 1.7848265399172913358) * r +
      5.4637849111641143699) * r + 6.6579046435011037772) /
    (((((((r * 2.04426310338993978564e-15 + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
      7.868691311456132591e-4) * r + 0.0148753612908506148525) * r + 0.13692988092273580531) * r +
      0.59983220655588793769) * r + 1);
}

/** Share of a standard normal below `z`, relative error below 1e-15 down to z = -37 (Cody); 0 and 1 at the ends. */
export function normalCdf(z: number): number {
  const y = Math.abs(z);
  if (y <= 0.67448975) {
    const x = z * z;
    // prettier-ignore
    return 0.5 + z *
      ((((0.065682337918207449113 * x + 2.2352520354606839287) * x + 161.02823106855587881) * x +
        1067.6894854603709582) * x + 18154.981253343561249) /
      ((((x + 47.20258190468824187) * x + 976.09855173777669322) * x + 10260.932208618978205) * x +
        45507.789335026729956);
  }
  if (!(y < 39)) return z > 0 ? 1 : z < 0 ? 0 : NaN;
  // exp(-y*y/2) in two factors: y to four binary places squares exactly, and the small rest loses nothing.
  const coarse = Math.floor(y * 16) / 16;
  const density = exp(-coarse * coarse * 0.5) * exp(-(y - coarse) * (y + coarse) * 0.5);
  const upper = density * (y < 5.656854249492381 ? millsNear(y) : millsFar(y));
  return z > 0 ? 1 - upper : upper;
}

/** Tail over exp(-y*y/2), for y from 0.67 to sqrt(32). */
// prettier-ignore
function millsNear(y: number): number {
  return ((((((((1.0765576773720192317e-8 * y + 0.39894151208813466764) * y + 8.8831497943883759412) * y +
      93.506656132177855979) * y + 597.27027639480026226) * y + 2494.5375852903726711) * y +
      6848.1904505362823326) * y + 11602.651437647350124) * y + 9842.7148383839780218) /
    ((((((((y + 22.266688044328115691) * y + 235.38790178262499861) * y + 1519.377599407554805) * y +
      6485.558298266760755) * y + 18615.571640885098091) * y + 34900.952721145977266) * y +
      38912.003286093271411) * y + 19685.429676859990727);
}

/** Tail over exp(-y*y/2), for y above sqrt(32). */
// prettier-ignore
function millsFar(y: number): number {
  const x = 1 / (y * y);
  const series = x *
    (((((0.02307344176494017303 * x + 0.21589853405795699) * x + 0.1274011611602473639) * x +
      0.022235277870649807) * x + 0.001421619193227893466) * x + 2.9112874951168792e-5) /
    (((((x + 1.28426009614491121) * x + 0.468238212480865118) * x + 0.0659881378689285515) * x +
      0.00378239633202758244) * x + 7.29751555083966205e-5);
  return (0.398942280401432677939946059934 - series) / y;
}
