import { gameCourse, REPRESENTATIVE, turnCourse } from './courses.ts';

/** What one of several threads does: turns or games for some milliseconds after a warm-up; how many. */
export interface Many {
  readonly what: 'turns' | 'games';
  readonly milliseconds: number;
}

export function task({ what, milliseconds }: Many): number {
  const course = what === 'turns' ? turnCourse(what, REPRESENTATIVE()) : gameCourse(what, 40);
  const run = (length: number): number => {
    const end = performance.now() + length;
    let times = 0;
    while (performance.now() < end) {
      course.once();
      times++;
    }
    return times / length;
  };
  run(milliseconds);
  return run(milliseconds) * 1000;
}
