/*
 * A week of a plain organization, the same as reference.ts: people turn, work, and change their
 * minds. It stands for what a model like this costs where nothing but arithmetic is left.
 *
 *   reference ROUNDS      weeks to pass; prints nanoseconds a person-week and a checksum
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { PEOPLE = 60, TEAMS = 6 };

static double x[PEOPLE], y[PEOPLE], skill[PEOPLE], commitment[PEOPLE], strain[PEOPLE];
static int team[PEOPLE];

static void begin(void) {
  for (int i = 0; i < PEOPLE; i++) {
    team[i] = i / (PEOPLE / TEAMS);
    double to = (double)(i % 7) - 3;
    double length = sqrt(16 + to * to);
    x[i] = 4 / length;
    y[i] = to / length;
    skill[i] = 0.5 + (double)(i % 5) * 0.05;
    commitment[i] = 0.4 + (double)(i % 4) * 0.1;
    strain[i] = 0.2 + (double)(i % 3) * 0.1;
  }
}

static double week(uint32_t *state) {
  double meanX[TEAMS] = {0}, meanY[TEAMS] = {0}, value = 0;
  for (int i = 0; i < PEOPLE; i++) {
    meanX[team[i]] += x[i];
    meanY[team[i]] += y[i];
  }
  for (int i = 0; i < PEOPLE; i++) {
    uint32_t s = *state;
    s ^= s << 13;
    s ^= s >> 17;
    s ^= s << 5;
    *state = s;
    double noise = ((double)s * 2.3283064365386963e-10 - 0.5) * 0.2;
    double worn = strain[i];
    double follows = 0.3 * commitment[i] * (1 - 0.75 * worn * worn);
    double toX = x[i] + follows * 0.8 + 0.003 * meanX[team[i]] - noise * y[i];
    double toY = y[i] + follows * 0.6 + 0.003 * meanY[team[i]] + noise * x[i];
    double length = sqrt(toX * toX + toY * toY);
    x[i] = toX / length;
    y[i] = toY / length;
    double agreement = x[i] * 0.8 + y[i] * 0.6;
    double chosen = agreement > 0 ? 0.5 * commitment[i] * agreement : 0;
    double output = skill[i] * (0.5 + chosen) * (1 + 0.25 * worn - 0.95 * worn * worn * worn);
    value += output * (x[i] * 0.6 + y[i] * 0.8);
    commitment[i] += (0.7 * agreement - commitment[i]) * 0.04;
    strain[i] += (0.5 - 0.3 * commitment[i] - worn) * 0.1;
    skill[i] += (1 - skill[i]) * 0.0002;
  }
  return value;
}

int main(int count, char **arguments) {
  long rounds = count > 1 ? atol(arguments[1]) : 100000;
  uint32_t state = 12345;
  double value = 0;
  struct timespec from, to;
  begin();
  for (int i = 0; i < 1000; i++) value += week(&state);
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
  for (long i = 0; i < rounds; i++) value += week(&state);
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
  double spent = (double)(to.tv_sec - from.tv_sec) * 1e9 + (double)(to.tv_nsec - from.tv_nsec);
  printf("%.4f %.17g\n", spent / (double)rounds / PEOPLE, value);
  return 0;
}
