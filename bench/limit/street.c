/*
 * The limit: Epstein's Model I as tight as C makes it, with the rules of scenarios/epstein.yaml. Compiled once a size,
 * so that the compiler knows every stride:
 *   gcc -O3 -march=native -DSIDE=40 street.c -o street40
 *   ./street40 SEED WARM_TICKS TICKS [PEOPLE]
 * Prints nanoseconds of processor time per agent and tick. With PEOPLE, a file of two doubles for each citizen (net
 * grievance G - T, and risk aversion R), it takes these citizens instead of drawing some, and prints first the active
 * and the jailed of every tick: statistics can then be compared between programs that share the same people.
 *
 * Rules: a torus; vision 7 as a von Neumann diamond of 112 cells; 0.70 citizens and 0.04 police a cell; legitimacy 0.82,
 * k 2.3, threshold 0.1; all activated once a tick in shuffled order; whoever is free moves to a random empty cell in
 * vision, if there is one, then acts; a citizen is active while G - R (1 - exp(-k r)) > T, r = C / A rounded half to
 * even, A others in view who are active, and self; an officer jails one random active citizen in view for 0 to 30 turns;
 * the jailed stay in their cell.
 */
#include <immintrin.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;

#ifndef SIDE
#define SIDE 40
#endif
enum { VISION = 7, VIEW = 2 * VISION * (VISION + 1), CELLS = SIDE * SIDE };
/* Ghost rows and columns of the vision's width on each side; one more column and row that stay empty. */
enum { PAD = 8, STRIDE = (SIDE + 2 * PAD + 16) & ~7, ROWS = SIDE + 2 * PAD + 1, ZERO_COLUMN = SIDE + 2 * PAD, ZERO_ROW = SIDE + 2 * PAD };
enum { CITIZENS = CELLS * 70 / 100, POLICE_COUNT = CELLS * 4 / 100, AGENTS = CITIZENS + POLICE_COUNT };
enum { LONGEST_TERM = 30 };
/* What stands in a cell: flags, and for waverers 2m + 1 and the tie, m the largest rounded ratio at which they act. */
enum { PERSON = 1, POLICE = 2, ACTIVE = 4, JAILED = 8, WAVERS = 16, ALWAYS = 32, TIE = 64, FACTOR = 8 };

static u32 order[AGENTS];
static u16 cell[ROWS * STRIDE];
static u8 occupied[ROWS * STRIDE];
static u8 turns[ROWS * STRIDE];
static u8 police[ROWS * STRIDE + 64], active[ROWS * STRIDE + 64];
/* A power of two, so that seven bits choose; what lies beyond VIEW is the own cell. */
enum { DRAWN = 128 };
static int step[DRAWN];
static u32 stepXY[DRAWN];
static u8 wrap[SIDE + 2 * PAD];
static int ghostColumn[SIDE + 2 * PAD], ghostRow[SIDE + 2 * PAD], mirrorX[SIDE + 2 * PAD], mirrorY[SIDE + 2 * PAD];
static __m128i mask[2 * VISION + 1];
static u64 luck;
static int actives, jailed;

/* wyrand (Wang Yi): 64 bits. */
static inline u64 draw(void) {
  luck += 0xa0761d6478bd642fULL;
  __uint128_t product = (__uint128_t)luck * (luck ^ 0xe7037ed1a0b428dbULL);
  return (u64)(product >> 64) ^ (u64)product;
}
static inline u32 below(u32 count) { return (u32)(((draw() >> 32) * count) >> 32); }
static inline double unit(void) { return (double)(draw() >> 11) * 0x1p-53; }

/* Adds or takes one person in the view of every cell around p: fifteen rows of sixteen bytes. */
static inline void addToView(u8 *count, int p) {
  for (int row = -VISION; row <= VISION; row++) {
    __m128i *at = (__m128i *)(count + p + row * STRIDE - 8);
    _mm_storeu_si128(at, _mm_add_epi8(_mm_loadu_si128(at), mask[row + VISION]));
  }
}
static inline void takeFromView(u8 *count, int p) {
  for (int row = -VISION; row <= VISION; row++) {
    __m128i *at = (__m128i *)(count + p + row * STRIDE - 8);
    _mm_storeu_si128(at, _mm_sub_epi8(_mm_loadu_si128(at), mask[row + VISION]));
  }
}
/* Counts lie where the diamond was drawn; what lies on ghosts belongs to the cells that they stand for. */
static inline int inView(const u8 *count, int x, int y) {
  int row = y * STRIDE, other = ghostRow[y], column = ghostColumn[x];
  return count[row + x] + count[row + column] + count[other + x] + count[other + column];
}
static inline void occupy(int x, int y, u8 value) {
  int p = y * STRIDE + x, dx = mirrorX[x], dy = mirrorY[y];
  occupied[p] = value;
  occupied[p + dx] = value;
  occupied[p + dy] = value;
  occupied[p + dx + dy] = value;
}

static void start(u64 seed, FILE *people) {
  luck = seed * 0x9e3779b97f4a7c15ULL + 1;
  memset(cell, 0, sizeof cell); memset(occupied, 0, sizeof occupied);
  memset(police, 0, sizeof police); memset(active, 0, sizeof active);
  actives = jailed = 0;
  int number = 0;
  for (int dy = -VISION; dy <= VISION; dy++) {
    u8 bytes[16] = {0};
    int half = VISION - abs(dy);
    for (int dx = -half; dx <= half; dx++) {
      if (dx == 0 && dy == 0) continue;
      bytes[8 + dx] = 1;
      step[number] = dy * STRIDE + dx;
      stepXY[number++] = (u32)((dy + PAD) << 16 | (dx + PAD));
    }
    mask[dy + VISION] = _mm_loadu_si128((__m128i *)bytes);
  }
  for (int at = 0; at < SIDE + 2 * PAD; at++) wrap[at] = (u8)((at - PAD + SIDE) % SIDE + PAD);
  for (int at = PAD; at < SIDE + PAD; at++) {
    int ghost = at < 2 * PAD ? SIDE : at >= SIDE ? -SIDE : 0;
    mirrorX[at] = ghost;
    mirrorY[at] = ghost * STRIDE;
    ghostColumn[at] = ghost ? at + ghost : ZERO_COLUMN;
    ghostRow[at] = (ghost ? at + ghost : ZERO_ROW) * STRIDE;
  }
  for (int agent = 0; agent < AGENTS; agent++) {
    int x, y;
    do { x = PAD + (int)below(SIDE); y = PAD + (int)below(SIDE); } while (cell[y * STRIDE + x]);
    u32 who = PERSON;
    if (agent >= CITIZENS) {
      who |= POLICE;
      addToView(police, y * STRIDE + x);
    } else {
      double traits[2] = {unit() * (1 - 0.82) - 0.1, unit()};
      if (people && fread(traits, sizeof traits, 1, people) != 1) exit(2);
      double net = traits[0], aversion = traits[1];
      if (net > 0 && aversion <= net) who |= WAVERS | ALWAYS | (255u << FACTOR);
      else if (net > 0) {
        int most = -1;
        while (most < 120 && aversion * (1 - exp(-2.3 * (most + 1))) < net) most++;
        if (most >= 0) who |= WAVERS | (u32)(2 * most + 1) << FACTOR | (most % 2 == 0 ? TIE : 0);
      }
    }
    order[agent] = (u32)(y << 16 | x);
    cell[y * STRIDE + x] = (u16)who;
    occupy(x, y, 1);
  }
}

/* One random active citizen in view of the officer at x, y, of `crowd`. */
static void arrest(int x, int y, int crowd) {
  int p = y * STRIDE + x, tx, ty, target;
  if (crowd >= 8) {
    for (;;) {
      u32 d = stepXY[below(VIEW)];
      tx = wrap[x - PAD + (d & 0xffff)]; ty = wrap[y - PAD + (d >> 16)]; target = ty * STRIDE + tx;
      if (cell[target] & ACTIVE) break;
    }
  } else {
    int left = (int)below((u32)crowd);
    for (int look = 0;; look++) {
      if (!occupied[p + step[look]]) continue;
      u32 d = stepXY[look];
      tx = wrap[x - PAD + (d & 0xffff)]; ty = wrap[y - PAD + (d >> 16)]; target = ty * STRIDE + tx;
      if ((cell[target] & ACTIVE) && left-- == 0) break;
    }
  }
  takeFromView(active, target);
  cell[target] = (u16)((cell[target] & ~ACTIVE) | JAILED);
  turns[target] = (u8)below(LONGEST_TERM + 1);
  actives--;
  jailed++;
}

static void tick(void) {
  /* Shuffled in a pass of its own, so that the cells of those who come soon can be fetched ahead. */
  for (u32 turn = 0; turn < AGENTS - 1; turn++) {
    u64 r = draw();
    u32 other = turn + (u32)(((r >> 32) * (AGENTS - turn)) >> 32);
    u32 xy = order[other];
    order[other] = order[turn];
    order[turn] = xy;
  }
  for (u32 turn = 0; turn < AGENTS; turn++) {
    u32 xy = order[turn];
    u32 ahead = order[turn + 6 < AGENTS ? turn + 6 : AGENTS - 1];
    int pa = (int)(ahead >> 16) * STRIDE + (int)(ahead & 0xffff);
    __builtin_prefetch(&cell[pa]); __builtin_prefetch(&occupied[pa]);
    int x = xy & 0xffff, y = xy >> 16, p = y * STRIDE + x;
    u32 who = cell[p];
    if (who & JAILED) {
      if (turns[p]) { turns[p]--; order[turn] = xy; continue; }
      who &= ~(u32)JAILED;
      cell[p] = (u16)who;
      jailed--;
    }
    /* A random empty cell in view. Eight candidates are looked at before the first branch, since a branch on luck is
       mispredicted; candidates beyond the 112 cells stand for the own cell, which is taken. */
    int q = -1;
    u32 chosen = 0;
    for (int tries = 0; tries < 8; tries++) {
      u64 digits = draw();
      u32 free = 0;
      for (int k = 0; k < 8; k++) free |= (u32)(occupied[p + step[digits >> (7 * k) & 127]] ^ 1) << k;
      if (free) { chosen = digits >> (7 * __builtin_ctz(free)) & 127; q = 0; break; }
    }
    if (q < 0) {
      int empty = 0;
      for (int look = 0; look < VIEW; look++) empty += !occupied[p + step[look]];
      if (empty) {
        int left = (int)below((u32)empty);
        for (int look = 0;; look++) if (!occupied[p + step[look]] && left-- == 0) { chosen = (u32)look; q = 0; break; }
      }
    }
    if (q == 0) {
      u32 d = stepXY[chosen];
      int nx = wrap[x - PAD + (d & 0xffff)], ny = wrap[y - PAD + (d >> 16)];
      q = ny * STRIDE + nx;
      occupy(x, y, 0);
      occupy(nx, ny, 1);
      cell[p] = 0;
      cell[q] = (u16)who;
      if (who & (POLICE | ACTIVE)) {
        u8 *count = who & POLICE ? police : active;
        takeFromView(count, p);
        addToView(count, q);
      }
      x = nx; y = ny; p = q;
    }
    order[turn] = (u32)(y << 16 | x);
    if (who & WAVERS) {
      int officers = inView(police, x, y), crowd = inView(active, x, y) + 1;
      u32 now = 2 * officers < (int)(who >> FACTOR & 255) * crowd + (who & TIE ? 1 : 0) || (who & ALWAYS) ? ACTIVE : 0;
      if (now != (who & ACTIVE)) {
        cell[p] = (u16)(who ^ ACTIVE);
        if (now) { addToView(active, p); actives++; }
        else { takeFromView(active, p); actives--; }
      }
    } else if (who & POLICE) {
      int crowd = inView(active, x, y);
      if (crowd) arrest(x, y, crowd);
    }
  }
}

int main(int count, char **words) {
  u64 seed = count > 1 ? strtoull(words[1], 0, 10) : 1;
  int warm = count > 2 ? atoi(words[2]) : 100, ticks = count > 3 ? atoi(words[3]) : 1000;
  FILE *people = count > 4 ? fopen(words[4], "rb") : 0;
  struct timespec from, to;
  if (count > 4 && !people) return 2;
  start(seed, people);
  for (int t = 0; t < warm; t++) tick();
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
  for (int t = 0; t < ticks; t++) {
    tick();
    if (people) printf("%d %d\n", actives, jailed);
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
  double ns = (double)(to.tv_sec - from.tv_sec) * 1e9 + (double)(to.tv_nsec - from.tv_nsec);
  printf("%.4f\n", ns / ticks / AGENTS);
  return 0;
}
